select exit_status, count(*) from household where banner_code = :banner group by exit_status;
