// Made from openapi.json by "npm run client".
export interface paths {
  '/api/v1/jobs': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One's own jobs, the newest first. */
    get: operations['JobsController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/jobs/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How far one of one's own jobs is. */
    get: operations['JobsController_read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/jobs/{id}/cancellation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Cancels a job: at once when it waits, soon when it runs. */
    post: operations['JobsController_cancel'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/jobs/{id}/file': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The file that a job has made, until it is wiped. */
    get: operations['JobsController_file'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/metrics': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Figures of the process: for the bearer of METRICS_TOKEN, or, where none is set, on the same machine only. */
    get: operations['MetricsController_read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/health/live': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The process runs. */
    get: operations['HealthController_live'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/health/ready': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The process can serve: the database answers, and no stop has begun. Answers 503 when it cannot. */
    get: operations['HealthController_ready'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/regions/{code}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A division with those around it and those in it. */
    get: operations['RegionsController_region'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/public/regions/{code}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The same for anybody: the way to the notice board of a village. */
    get: operations['RegionsController_publicRegion'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/code-lists': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Every code list. */
    get: operations['RegionsController_codeLists'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/code-lists/{name}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One code list. */
    get: operations['RegionsController_codeList'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/standards': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What is in force in a region on a day. */
    get: operations['StandardsController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/standards/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Every value set for a key in a region and around it, newest first. */
    get: operations['StandardsController_history'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/standards/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Sets a standard for a region from a day on. */
    put: operations['StandardsController_set'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/auth/sign-in': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Signs in. Sets the refresh cookie when the status is `signedIn`. */
    post: operations['AuthController_signIn'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/auth/refresh': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** A new access token for the refresh cookie, which is replaced. */
    post: operations['AuthController_refresh'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/auth/sign-out': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Ends the session of the refresh cookie. */
    post: operations['AuthController_signOut'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/auth/sessions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The devices signed in now. */
    get: operations['OwnAccountController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/auth/sessions/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Ends one session; it no longer serves from the next request on. */
    delete: operations['OwnAccountController_end'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/auth/sign-out-everywhere': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Ends all sessions, this one included. */
    post: operations['OwnAccountController_endAll'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/auth/assignment': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Works under another assignment from now on. */
    post: operations['OwnAccountController_choose'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/auth/password': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Changes the password and ends the other sessions. */
    post: operations['OwnAccountController_password'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/auth/second-factor/permit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Permission to set up or replace the second factor of the person at the session. */
    post: operations['SecondFactorController_permit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/auth/second-factor/begin': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The secret for the authenticator application. */
    post: operations['SecondFactorController_begin'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/auth/second-factor/confirm': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Confirms it with a code and signs in. */
    post: operations['SecondFactorController_confirm'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/auth/second-factor/recovery-codes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Ten new recovery codes. */
    post: operations['SecondFactorController_renew'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/auth/first-administrator': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Makes the first administrator with the code of the server's log. */
    post: operations['CodesController_makeFirst'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/auth/invitations/accept': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Takes an invitation and chooses a password. */
    post: operations['CodesController_acceptInvitation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/auth/resets/accept': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Takes a reset and chooses a new password. */
    post: operations['CodesController_acceptReset'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/staff': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Accounts of the region, by name. */
    get: operations['AccountsController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/staff/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One account with all assignments it holds or held. */
    get: operations['AccountsController_get'];
    /** Invites somebody. The answer holds a one-time code for them, good for seven days. */
    put: operations['AccountsController_invite'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/staff/{id}/disable': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Switches an account off. */
    post: operations['AccountsController_disable'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/staff/{id}/enable': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Switches an account on again. */
    post: operations['AccountsController_enable'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/staff/{id}/reset': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** A one-time code with which the person sets a new password, good for a day. */
    post: operations['AccountsController_reset'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/staff/{id}/assignments/{assignmentId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Grants an assignment. */
    put: operations['AccountsController_grant'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/staff/{id}/assignments/{assignmentId}/end': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Ends an assignment. */
    post: operations['AccountsController_end'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who is signed in, and what they may do where. */
    get: operations['MeController_me'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/notices': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What happened to the account: new devices, changes of password, second factor and assignments. */
    get: operations['MeController_mine'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/people': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** People who can be given a task in a region, by name. */
    get: operations['MeController_people'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/public/cards/{publicId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The office to ask about the household of a card; nothing of the household itself. */
    get: operations['CardOfficesController_office'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/households/by-public-id/{publicId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The household of a card, for whoever sees it; opening it is another request, which the access log notes. */
    get: operations['CardOfficesController_household'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/households/{id}/lineage': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Where the household came from and what became of it, oldest first. */
    get: operations['LineageController_of'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/checker/rules': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Every rule with its severity, its sentence and its source. */
    get: operations['FindingsController_rules'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/households/check': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Checks a form as it is being typed; nothing is stored. */
    post: operations['FindingsController_check'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/households/{id}/findings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What the checker says about a household, with its newest survey and income. */
    get: operations['FindingsController_of'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/households/{id}/waivers/{waiverId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Explains a doubt, with a reason and for a year at most. */
    put: operations['FindingsController_waive'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/households': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Households in scope, the last changed first. */
    get: operations['HouseholdsController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/households/search': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Finds households by name, pinyin, initials, identity number or phone of their people. */
    post: operations['HouseholdsController_search'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/households/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Opens the file of a household; the access log notes who did. */
    get: operations['HouseholdsController_open'];
    /** Registers a household as a draft, with its people. */
    put: operations['HouseholdsController_register'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Changes fields of the household's form, each based on the value that was seen. */
    patch: operations['HouseholdsController_amend'];
    trace?: never;
  };
  '/api/v1/households/{id}/submission': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Submits a draft: the checker must let it pass; the household gets its number. */
    post: operations['HouseholdsController_submit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/households/{id}/reveal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Shows one masked value in clear; the access log keeps who saw it and what for. */
    post: operations['HouseholdsController_reveal'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/households/{id}/members/{memberId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Adds a person to a draft. */
    put: operations['MembersController_add'];
    post?: never;
    /** Takes a person off a draft. */
    delete: operations['MembersController_takeOff'];
    options?: never;
    head?: never;
    /** Changes fields of a person's form, each based on the value that was seen. */
    patch: operations['MembersController_amend'];
    trace?: never;
  };
  '/api/v1/households/{id}/attachments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The files of a household, the newest first. */
    get: operations['AttachmentsController_list'];
    put?: never;
    /** Adds a file. Its type is told by its content; the same content a second time answers with the first. */
    post: operations['AttachmentsController_add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/attachments/{id}/content': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The content of a file. */
    get: operations['AttachmentsController_content'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/attachments/{id}/close': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Removes a file from the household's. */
    post: operations['AttachmentsController_close'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/households/{id}/completeness': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What is filled and what is missing of one household. */
    get: operations['CompletenessController_household'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/villages/{code}/completeness': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What is filled of a village, and its households with those that miss most first. */
    get: operations['CompletenessController_village'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/duplicates': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Pairs with a side in the reader's region, the newest first. */
    get: operations['DuplicatesController_queue'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/duplicates/{id}/decision': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Says whether the two are one person. "Not a duplicate" is remembered and the pair not asked again. */
    post: operations['DuplicatesController_decide'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/households/{id}/surveys': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Every survey of a household, the newest first. */
    get: operations['SurveysController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/households/{id}/surveys/prefill': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** "Same as last time": the answers of the last year before the given one. */
    get: operations['SurveysController_prefill'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/households/{id}/surveys/{surveyId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One survey. */
    get: operations['SurveysController_get'];
    /** Begins the survey of a year; a household has one a year. */
    put: operations['SurveysController_begin'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Changes answers; each change names the value it is based on. */
    patch: operations['SurveysController_amend'];
    trace?: never;
  };
  '/api/v1/households/{id}/incomes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Every statement with its sums, the latest period first. */
    get: operations['IncomesController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/households/{id}/incomes/{statementId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One statement with its sums, held against the line in force. */
    get: operations['IncomesController_get'];
    /** Begins the statement of a period with the lines reported so far. */
    put: operations['IncomesController_begin'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Changes `peopleCount` and amounts (`lines.<item>`); each change names the value it is based on. */
    patch: operations['IncomesController_amend'];
    trace?: never;
  };
  '/api/v1/change-requests/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A request with both sides of the change, who did what, and where the household has changed since. */
    get: operations['ChangeRequestsController_get'];
    /** Asks for a change; a birth, a death and the change of head after one take effect at once. */
    put: operations['ChangeRequestsController_request'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/change-requests': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Requests of the region, or with `mine` those that wait for this office, newest first. */
    get: operations['ChangeRequestsController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/change-requests/{id}/steps': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Decides (`change.decide`), accepts (`change.accept`), refuses (either) or withdraws (`change.request`). */
    post: operations['ChangeRequestsController_step'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/notices': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Notices by state, the latest posted first, with the days they still run. */
    get: operations['NoticesController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/notices/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One notice as it was posted. */
    get: operations['NoticesController_get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/notices/{id}/poster.pdf': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The notice as an A4 sheet; refused with 422 when it would show anything personal. */
    get: operations['NoticesController_poster'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/procedures/{id}/notice-photo': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Adds the photograph of the notice that is due to be put up or taken down; the step then names it as `photoId`. */
    post: operations['NoticesController_addPhoto'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/objections': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Objections of the region, the latest first. */
    get: operations['ObjectionsController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/objections/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** An objection with its words; who objects is shown to the level that deals with it, and that is logged. */
    get: operations['ObjectionsController_get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/objections/{id}/steps': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Admits, dismisses or answers an objection. */
    post: operations['ObjectionsController_perform'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/procedures/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A case with every act, what is missing now and what the reader may do. */
    get: operations['ProceduresController_get'];
    /** Opens a case for a household. */
    put: operations['ProceduresController_open'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/procedures': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Cases of the region, newest first. */
    get: operations['ProceduresController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/procedures/{id}/steps': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Does one act on a case; `kind` says which, and the step decides who may. */
    post: operations['ProceduresController_perform'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/queue': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What waits for me, what is late around me, and where the cases stand that I have passed on. */
    get: operations['ProceduresController_queue'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/public/villages/{code}/notices': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The notice board of a village; from a standby it may be some seconds old. */
    get: operations['PublicController_board'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/public/notices/{id}/objections': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Objects to a notice that runs, with a name or without. The receipt is shown once. */
    post: operations['PublicController_object'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/public/objections/{receipt}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What became of an objection. */
    get: operations['PublicController_outcome'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/delivery-batches': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Lists that were delivered, the newest first. */
    get: operations['BatchesController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/delivery-batches/preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** What would become of each line. */
    post: operations['BatchesController_preview'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/delivery-batches/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Records the whole list, or nothing. */
    put: operations['BatchesController_deliver'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/delivery-batches/{id}/undo': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Takes the whole list back. */
    post: operations['BatchesController_undo'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/benefits/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Records a delivery under a measure; it posts itself to the item of income that the sub-type declares. */
    put: operations['BenefitsController_deliver'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/benefits/{id}/reversal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Takes a delivery back, with the reason. */
    post: operations['BenefitsController_reverse'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/benefits/differences': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Where what was paid and what households report do not fit. */
    get: operations['BenefitsController_differences'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/households/{id}/self-reliance': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Own effort and help in each income year of a household. */
    get: operations['BenefitsController_selfReliance'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/policies': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The rules by which people are entitled, with where each is written. */
    get: operations['EntitlementsController_policies'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/entitlements': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Entitled and not receiving, or receiving and not entitled, under one rule. */
    get: operations['EntitlementsController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/households/{id}/entitlements': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What each rule says of each member of a household. */
    get: operations['EntitlementsController_ofHousehold'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/helpers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Helpers of the offices in scope, by name, with how many households they answer for. */
    get: operations['HelpersController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/helpers/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['HelpersController_get'];
    /** Takes a person into the office's list of helpers. */
    put: operations['HelpersController_register'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Corrects what is known of a helper; each change names the value it is based on. */
    patch: operations['HelpersController_amend'];
    trace?: never;
  };
  '/api/v1/helpers/{id}/leave': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Lets a helper go; refused while households or a team still count on them. */
    post: operations['HelpersController_leave'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/measures': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Measures in scope, the newest first; with `waiting` those that this office decides on. */
    get: operations['MeasuresController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/measures/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A measure with what was delivered. */
    get: operations['MeasuresController_get'];
    /** Proposes a measure under a version of a programme, or anew one that was returned. */
    put: operations['MeasuresController_propose'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/households/{id}/measures': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The measures of a household, the latest first. */
    get: operations['MeasuresController_ofHousehold'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/measures/{id}/approval': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Approves an amount, as the office that decides on it. */
    post: operations['MeasuresController_approve'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/measures/{id}/return': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Sends a proposal back with what is to be changed. */
    post: operations['MeasuresController_return'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/measures/{id}/completion': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Says that everything was delivered. */
    post: operations['MeasuresController_complete'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/measures/{id}/verification': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Records the signature of the household. */
    post: operations['MeasuresController_verify'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/measures/{id}/stop': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Ends a measure before its time. */
    post: operations['MeasuresController_stop'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/pairings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Pairings in scope, the newest first; with `helperId` and `current` the caseload of a helper. */
    get: operations['PairingsController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/pairings/missing': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Households on the register for which nobody answers today. */
    get: operations['PairingsController_missing'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/pairings/hand-over': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Hands households from one helper to another, all of them or none. */
    post: operations['PairingsController_handOver'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/pairings/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Puts a helper beside a household; the one who answers for it hands over on that day. */
    put: operations['PairingsController_pair'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/pairings/{id}/end': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Ends a pairing of somebody who stands beside; who answers for a household is followed by another instead. */
    post: operations['PairingsController_end'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/households/{id}/pairings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Every helper a household has had, the latest first. */
    get: operations['PairingsController_ofHousehold'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/households/{id}/plans': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The plans of a household, the latest year first. */
    get: operations['PlansController_ofHousehold'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/plans/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A plan with its measures, what they leave unanswered, and what would fit by which rule. */
    get: operations['PlansController_get'];
    /** Writes the plan of a year, or anew while the household has not signed it. */
    put: operations['PlansController_write'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/plans/{id}/agreement': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Records that the household has signed; a plan without measures cannot be signed. */
    post: operations['PlansController_agree'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/programmes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What is in force on a day. */
    get: operations['ProgrammesController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/programmes/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Every version of a programme, the latest first. */
    get: operations['ProgrammesController_history'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/programmes/versions/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A version, in force or not. */
    get: operations['ProgrammesController_version'];
    /** Publishes the next version of a programme; the city office alone. */
    put: operations['ProgrammesController_publish'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/programmes/versions/{id}/check': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** What is wrong with details under a version, while they are typed. */
    post: operations['ProgrammesController_check'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/teams': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Teams in scope, and what they lack against the rules. */
    get: operations['TeamsController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/teams/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['TeamsController_get'];
    /** Begins a team in a village; one at a time. */
    put: operations['TeamsController_begin'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/teams/{id}/end': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Ends a team and the service of everybody in it. */
    post: operations['TeamsController_end'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/teams/{id}/members/{memberId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Takes a helper into the team. */
    put: operations['TeamsController_join'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/teams/{id}/members/{memberId}/end': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Ends somebody's service in the team. */
    post: operations['TeamsController_leave'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/units': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Units of the offices in scope, by name. */
    get: operations['UnitsController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/units/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Takes a unit into the office's list. */
    put: operations['UnitsController_register'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/problems': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Problems of the region, the latest first. */
    get: operations['ProblemsController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/problems/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One problem with every act on it. */
    get: operations['ProblemsController_get'];
    /** Raises a problem under an id of the client's own. */
    put: operations['ProblemsController_raise'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/problems/{id}/steps': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Does one act: assign, correct, check, return or close. */
    post: operations['ProblemsController_act'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/visit-plan': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Households that are to be visited, the most urgent first. */
    get: operations['VisitPlanController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/visit-plan/counts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Households by class, with how many are overdue, due, and not seen in the quarter. */
    get: operations['VisitPlanController_counts'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/visit-evidence': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What asks for a look in the region, the latest first. */
    get: operations['VisitEvidenceController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/visit-evidence/{id}/judgement': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Says what came of looking: explained, or confirmed. */
    post: operations['VisitEvidenceController_judge'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/visits': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Visits of the region, of a household or of a person, the latest first. */
    get: operations['VisitsController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/visits/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One visit. */
    get: operations['VisitsController_get'];
    /** Records a visit under an id of the client's own: sent twice, it is there once. */
    put: operations['VisitsController_record'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/alerts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Alerts of the region, the latest first. */
    get: operations['AlertsController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/alerts/counts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Open alerts by rule. */
    get: operations['AlertsController_counts'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/alerts/scans': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Scans the reader's region now, as a job. */
    post: operations['AlertsController_scan'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/alerts/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One alert. */
    get: operations['AlertsController_get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/alerts/{id}/dismissal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Lets an alert rest until a day, with the reason. */
    post: operations['AlertsController_dismiss'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/clues': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Clues of the region, the latest first. */
    get: operations['CluesController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/clues/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One clue. */
    get: operations['CluesController_get'];
    /** Reports a clue under an id of the client's own. */
    put: operations['CluesController_report'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/clues/{id}/steps': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Does one act on a clue: the check at home, the case that was opened on it, or a dismissal with its reason. */
    post: operations['CluesController_handle'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/public/villages/{code}/clues': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Anyone tells of somebody in difficulty, with a name or without. The receipt is shown once. */
    post: operations['CluesController_reportPublicly'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/public/clues/{receipt}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How far a clue has come. */
    get: operations['CluesController_progress'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/hazards': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Disasters of the region, the latest first. */
    get: operations['HazardsController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/hazards/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Reports a disaster under an id of the client's own. */
    put: operations['HazardsController_report'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/field/pack': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Everything needed for working without a network in one's villages, in pages; afterwards, what has changed since.
     *     Identity numbers are masked; the access log notes each page that holds households.
     */
    get: operations['FieldController_pack'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/receipts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One's own writes that were taken, the newest first; only those that came with an `Idempotency-Key`. */
    get: operations['ReceiptsController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/households/{id}/card.pdf': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The household's card as A4 sheets: names in both scripts, relations, whom to turn to, and a code with the short
     *     public id alone. Refused with 422 before submission, after closing, and when a name holds anything personal.
     */
    get: operations['CardsController_print'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/metrics/households': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Counts of households in scope by status, class, region and more, exact at the moment of the answer. */
    get: operations['CountsController_households'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/exports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Exports asked for in one's region, the latest first. */
    get: operations['ExportsController_list'];
    put?: never;
    /**
     * Asks for a list as a workbook or as text. A list up to the limit can be fetched at once; a longer one waits for a
     *     second person and is then made by a job.
     */
    post: operations['ExportsController_ask'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/exports/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ExportsController_read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/exports/{id}/steps': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Agrees to a large export of somebody else, refuses it, or withdraws one's own. */
    post: operations['ExportsController_decide'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/exports/{id}/content': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The file of an export that is ready, made while it is read; for who asked for it. */
    get: operations['ExportsController_content'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/imports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Batches of the region, the newest first. */
    get: operations['ImportsController_list'];
    put?: never;
    /** Takes a workbook (.xlsx) or a text file (.csv) in; a job reads it, and nothing is written to the register. */
    post: operations['ImportsController_upload'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/imports/template': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The workbook to be filled in, with drop-downs from the code lists. */
    get: operations['ImportsController_template'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/imports/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A batch: how far it is, what it holds, who did what. */
    get: operations['ImportsController_get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/imports/{id}/problems': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What is wrong, doubtful or to be known, by sheet, row and column. */
    get: operations['ImportsController_problems'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/imports/{id}/error-file': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The uploaded rows with what is wrong in red and the reasons beside it, to be corrected and uploaded again. */
    get: operations['ImportsController_errorFile'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/imports/{id}/households': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The households of the file, and what would become or became of each. */
    get: operations['ImportsController_households'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/imports/{id}/dependents': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What rests on a merged batch and keeps it from being undone. */
    get: operations['ImportsController_dependents'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/imports/{id}/matching': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Says what headings mean; the file is read again, and later files with the same headings are read so at once. */
    put: operations['ImportsController_match'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/imports/{id}/steps': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Hands in, withdraws or reads again (`import.prepare`); approves, refuses or undoes (`import.approve`). */
    post: operations['ImportsController_step'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/audit/verification': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Verifies the change log against its chain of seals and the anchors outside the database. A log too long for one
     *     request is verified in the background, and the answer is that of the verification before.
     */
    get: operations['AuditController_verify'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/audit/log': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The change log of one's scope, newest first: what was written in it, wherever it belongs now. */
    get: operations['AuditController_changes'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/audit/accesses': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The access log of one's scope, newest first. */
    get: operations['AuditController_accesses'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/households/{id}/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Changes of the household and everything that belongs to it, field by field, newest first. */
    get: operations['HistoryController_changes'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/households/{id}/as-of': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The record as it was at the end of a day; without any table before the household was registered. */
    get: operations['HistoryController_asOf'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/households/{id}/accesses': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who looked at the household's file and why, newest first: the list that the household can be handed. */
    get: operations['HistoryController_accesses'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/demo/clock': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What time it is. */
    get: operations['ClockController_view'];
    put?: never;
    /** Moves the time, for everybody. */
    post: operations['ClockController_move'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    JobFault: {
      params?: {
        [key: string]: unknown;
      };
      code: string;
    };
    JobFile: {
      name: string;
      mediaType: string;
      /** @description Size in bytes. */
      bytes: number;
      /**
       * Format: date-time
       * @description When it is wiped.
       */
      until: string;
    };
    JobView: {
      /** @description What came of it, when it is done. */
      result: {
        [key: string]: unknown;
      } | null;
      id: string;
      kind: string;
      /** @enum {string} */
      state: 'cancelled' | 'done' | 'failed' | 'running' | 'waiting';
      /** @description What is being done just now, as a code of the kind. */
      step: string | null;
      /** @description How much of `total` is done, in what the kind counts; `total` is null while it is not known. */
      done: number;
      total: number | null;
      /** @description Why it failed. */
      fault: components['schemas']['JobFault'] | null;
      /** @description How often it was begun: more than once after a crash or a restart. */
      attempts: number;
      /** @description Cancelling was asked, and the work has not stopped yet. */
      cancelling: boolean;
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      startedAt: string | null;
      /** Format: date-time */
      endedAt: string | null;
      /** @description The file it made, as long as it is there. */
      file: components['schemas']['JobFile'] | null;
    };
    JobPage: {
      items: components['schemas']['JobView'][];
      /** @description For the next page; null on the last one. */
      nextCursor: string | null;
    };
    Health: {
      /** @enum {string} */
      status: 'live' | 'ready';
    };
    RegionView: {
      code: string;
      nameZh: string;
      /** @description Name in traditional Mongolian script, where known. */
      nameMn: string | null;
      /** @enum {string} */
      level: 'banner' | 'city' | 'township' | 'village';
      parentCode: string | null;
    };
    RegionDetail: {
      ancestors: components['schemas']['RegionView'][];
      children: components['schemas']['RegionView'][];
      code: string;
      nameZh: string;
      /** @description Name in traditional Mongolian script, where known. */
      nameMn: string | null;
      /** @enum {string} */
      level: 'banner' | 'city' | 'township' | 'village';
      parentCode: string | null;
    };
    CodeItemView: {
      code: string;
      zh: string;
      en: string;
    };
    CodeListView: {
      name: string;
      zh: string;
      en: string;
      /** @description Where the list comes from, and how sure that is. */
      source: string;
      items: components['schemas']['CodeItemView'][];
    };
    NamedStandardView: {
      regionName: string;
      setByName: string | null;
      id: string;
      key: string;
      regionCode: string;
      validFrom: string;
      value: number;
      unit: string;
      source: string;
      reason: string | null;
      setBy: string | null;
      /** Format: date-time */
      setAt: string;
    };
    SetStandard: {
      /** @enum {string} */
      key:
        | 'alert.deliveryDays'
        | 'alert.incomeDrop'
        | 'alert.selfPaid'
        | 'check.farmlandMaxMu'
        | 'check.forestMaxMu'
        | 'check.pastureMaxMu'
        | 'check.roadDistanceMaxKm'
        | 'income.year.start'
        | 'limit.announcement'
        | 'limit.change'
        | 'limit.correction'
        | 'limit.decision'
        | 'limit.escalation'
        | 'limit.homeCheck'
        | 'limit.meeting'
        | 'limit.monitoring'
        | 'limit.notice'
        | 'limit.objection'
        | 'limit.review'
        | 'measure.townshipMax'
        | 'meeting.majority'
        | 'meeting.quorum'
        | 'monitoring.base'
        | 'monitoring.minimum'
        | 'notice.days.elimination'
        | 'notice.days.entry'
        | 'notice.days.exit'
        | 'notice.days.monitoring'
        | 'poverty.line'
        | 'region.pastoral'
        | 'team.months'
        | 'team.people'
        | 'visit.days.lifted'
        | 'visit.days.monitored'
        | 'visit.days.ordinary'
        | 'visit.distance'
        | 'visit.speed';
      /** @description 12-digit division code; the value holds there and below, until an inner region has its own. */
      regionCode: string;
      /** @description First day it holds, YYYY-MM-DD. */
      validFrom: string;
      /** @description In the unit of its key: fen, days, percent, mu and so on. */
      value: number;
      /** @description Document that sets it, with its number. */
      source: string;
      /** @description Why it is set now. */
      reason: string;
    };
    SignIn: {
      /** @description Letters, digits and `._-`; upper and lower case are the same. */
      login: string;
      /** @description True on a phone in the field: under a village or assessor assignment the session lasts seven days, not twelve hours. */
      field?: boolean;
      /** @description The new password, after an answer `passwordExpired`. */
      newPassword?: string;
      password: string;
      /** @description Six digits of the authenticator application. */
      otp?: string;
      /** @description One of the recovery codes, instead of `otp`. */
      recoveryCode?: string;
    };
    SignInAnswer: {
      /**
       * @description `signedIn`: the access token is there. `secondFactorRequired`: send the same again with `otp` or `recoveryCode`.
       *     `enrolmentRequired`: set up a second factor with the enrolment token first. `passwordExpired`: send the same again
       *     with `newPassword`.
       * @enum {string}
       */
      status: 'enrolmentRequired' | 'passwordExpired' | 'secondFactorRequired' | 'signedIn';
      /** @description Bearer token of the other requests. */
      accessToken?: string;
      /** @description Life of the access token, seconds. */
      expiresIn?: number;
      /** @description Serves for setting up the second factor and nothing else, for ten minutes. */
      enrolmentToken?: string;
    };
    AccessTokenView: {
      accessToken: string;
      /** @description Life of the access token, seconds. */
      expiresIn: number;
    };
    SessionView: {
      id: string;
      /** @description Whether it is the one asking. */
      current: boolean;
      field: boolean;
      address: string | null;
      userAgent: string | null;
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      lastUsedAt: string;
      /** Format: date-time */
      expiresAt: string;
    };
    ChooseAssignment: {
      /** Format: uuid */
      assignmentId: string;
    };
    ChangePassword: {
      current: string;
      password: string;
    };
    ProveYourself: {
      password: string;
      /** @description Six digits of the authenticator application. */
      otp?: string;
      /** @description One of the recovery codes, instead of `otp`. */
      recoveryCode?: string;
    };
    EnrolmentPermit: {
      enrolmentToken: string;
    };
    BeginSecondFactor: {
      enrolmentToken: string;
    };
    SecondFactorSecret: {
      /** @description Base32. */
      secret: string;
      /** @description The same as an `otpauth:` address, for a picture to scan. */
      uri: string;
    };
    ConfirmSecondFactor: {
      enrolmentToken: string;
      otp: string;
    };
    SecondFactorConfirmed: {
      accessToken: string;
      /** @description Life of the access token, seconds. */
      expiresIn: number;
      recoveryCodes: string[];
    };
    RecoveryCodes: {
      recoveryCodes: string[];
    };
    FirstAdministrator: {
      login: string;
      name: string;
      code: string;
      password: string;
    };
    CodeAccepted: {
      login: string;
    };
    AcceptCode: {
      code: string;
      password: string;
    };
    AssignmentView: {
      id: string;
      /** @enum {string} */
      role: 'administrator' | 'assessor' | 'auditor' | 'caseworker' | 'clerk' | 'reviewer' | 'supervisor';
      /** @enum {string} */
      level: 'banner' | 'city' | 'township' | 'village';
      regions: string[];
      /** @description Names of the regions, in their order. */
      regionNames: string[];
      grantedBy: string | null;
      /** @description Null also where the person works beyond the reader's region. */
      grantedByName: string | null;
      createdAt: string;
      endedAt: string | null;
    };
    StaffView: {
      id: string;
      login: string;
      name: string;
      /** @description Smallest region around the first assignment: its administrators look after the account. */
      regionCode: string;
      /** @enum {string} */
      state: 'active' | 'disabled' | 'invited';
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      lastSignedInAt: string | null;
      /** @description Whether a second factor is set up. */
      secondFactor: boolean;
      assignments: components['schemas']['AssignmentView'][];
    };
    StaffPage: {
      items: components['schemas']['StaffView'][];
      nextCursor: string | null;
      total: number;
    };
    InviteStaff: {
      /** @description Name to sign in with: lower case letters, digits and `._-`; never changed. */
      login: string;
      name: string;
      /** @enum {string} */
      role: 'administrator' | 'assessor' | 'auditor' | 'caseworker' | 'clerk' | 'reviewer' | 'supervisor';
      /** @enum {string} */
      level: 'banner' | 'city' | 'township' | 'village';
      /** @description 12-digit codes: one region, or at village level up to 50 villages. */
      regions: string[];
      /** @description Why, for the change log. */
      reason?: string;
    };
    InvitedStaff: {
      staff: components['schemas']['StaffView'];
      code: string;
      /** Format: date-time */
      expiresAt: string;
    };
    WithReason: {
      reason: string;
    };
    ResetStaff: {
      reason: string;
      /** @description True when the person has lost it. */
      secondFactor?: boolean;
    };
    CodeView: {
      code: string;
      /** Format: date-time */
      expiresAt: string;
    };
    GrantAssignment: {
      /** @enum {string} */
      role: 'administrator' | 'assessor' | 'auditor' | 'caseworker' | 'clerk' | 'reviewer' | 'supervisor';
      /** @enum {string} */
      level: 'banner' | 'city' | 'township' | 'village';
      /** @description 12-digit codes: one region, or at village level up to 50 villages. */
      regions: string[];
      /** @description Why, for the change log. */
      reason?: string;
    };
    NamedRegion: {
      code: string;
      nameZh: string;
    };
    OwnAssignment: {
      id: string;
      /** @enum {string} */
      role: 'administrator' | 'assessor' | 'auditor' | 'caseworker' | 'clerk' | 'reviewer' | 'supervisor';
      /** @enum {string} */
      level: 'banner' | 'city' | 'township' | 'village';
      regions: components['schemas']['NamedRegion'][];
    };
    MeView: {
      id: string;
      login: string;
      name: string;
      /** @description The assignment worked under now. */
      assignment: components['schemas']['OwnAssignment'];
      /** @description All of one's assignments. */
      assignments: components['schemas']['OwnAssignment'][];
      permissions: (
        | 'access.read'
        | 'alert.dismiss'
        | 'alert.read'
        | 'alert.scan'
        | 'audit.read'
        | 'benefit.deliver'
        | 'benefit.reverse'
        | 'change.accept'
        | 'change.act'
        | 'change.decide'
        | 'change.read'
        | 'change.request'
        | 'clue.act'
        | 'clue.check'
        | 'clue.dismiss'
        | 'clue.read'
        | 'clue.report'
        | 'duplicate.read'
        | 'duplicate.review'
        | 'export.approve'
        | 'export.create'
        | 'field.pack'
        | 'hazard.report'
        | 'helper.manage'
        | 'helper.read'
        | 'history.read'
        | 'household.read'
        | 'household.reveal'
        | 'household.write'
        | 'import.act'
        | 'import.approve'
        | 'import.prepare'
        | 'import.read'
        | 'measure.decide'
        | 'measure.propose'
        | 'measure.read'
        | 'measure.stop'
        | 'objection.handle'
        | 'objection.read'
        | 'pairing.manage'
        | 'plan.write'
        | 'problem.act'
        | 'problem.assign'
        | 'problem.raise'
        | 'problem.read'
        | 'procedure.act'
        | 'procedure.announce'
        | 'procedure.apply'
        | 'procedure.appraise'
        | 'procedure.decide'
        | 'procedure.post'
        | 'procedure.read'
        | 'procedure.review'
        | 'procedure.verify'
        | 'programme.publish'
        | 'region.read'
        | 'staff.manage'
        | 'staff.read'
        | 'standard.set'
        | 'visit.doubts'
        | 'visit.judge'
        | 'visit.read'
        | 'visit.record'
      )[];
      /** @description Whether a second factor is set up. */
      secondFactor: boolean;
      /**
       * @description `demo`: the clock may be moved and the people are invented.
       * @enum {string}
       */
      mode: 'demo' | 'production';
      /**
       * Format: date-time
       * @description The time that deadlines go by.
       */
      now: string;
      /** @description Today in Asia/Shanghai, YYYY-MM-DD. */
      today: string;
    };
    AccountNoticeView: {
      id: string;
      /** @enum {string} */
      kind:
        | 'assignment-ended'
        | 'assignment-granted'
        | 'new-device'
        | 'password-changed'
        | 'recovery-code-used'
        | 'reset-issued'
        | 'second-factor-changed'
        | 'token-reused';
      /** Format: date-time */
      at: string;
      params: {
        [key: string]: unknown;
      };
    };
    PersonView: {
      id: string;
      name: string;
      /** @enum {string} */
      role: 'administrator' | 'assessor' | 'auditor' | 'caseworker' | 'clerk' | 'reviewer' | 'supervisor';
      /** @enum {string} */
      level: 'banner' | 'city' | 'township' | 'village';
    };
    CardOffice: {
      township: string;
      banner: string;
    };
    CardHousehold: {
      id: string;
      regionCode: string;
    };
    LineageMember: {
      /** @description Row in this household. */
      memberId: string;
      name: string;
      /** @description Row of the same person in the other household. */
      otherMemberId: string;
    };
    LineageView: {
      /**
       * @description Part left it, split from another, absorbed another, merged into another, moved, closed.
       * @enum {string}
       */
      kind: 'absorbed' | 'closed' | 'merged-into' | 'moved' | 'part-left' | 'split-from';
      id: string;
      /** @description Day it happened, YYYY-MM-DD. */
      occurredOn: string;
      /** @description Village before, 12 digits. */
      fromRegionCode: string;
      /** @description Village after; the same unless the household moved. */
      toRegionCode: string;
      /** @description The other household of a split or merge; it may be out of sight. */
      otherHouseholdId: string | null;
      otherNumber: string | null;
      /** @description Its head at that time. */
      otherHeadName: string | null;
      members: components['schemas']['LineageMember'][];
      /** @description The request that led to it. */
      requestId: string;
      /** Format: date-time */
      recordedAt: string;
    };
    WorkRecordForm: {
      /** @enum {string|null} */
      channel?: '01' | '02' | '03' | '04' | '05' | '06' | '99' | null;
      /** Format: uuid */
      id?: string | null;
      startDate?: string | null;
      /** @description Empty: still working. */
      endDate?: string | null;
      /** @description Division code of the place, county or finer. */
      placeCode?: string | null;
      employer?: string | null;
      /** @description Fen a month. */
      monthlyWageFen?: number | null;
      /** @description Fen. */
      travelSubsidyFen?: number | null;
    };
    PublicPostForm: {
      /** @enum {string|null} */
      type?: '01' | '02' | '03' | '04' | '05' | '06' | '07' | '08' | '99' | null;
      /** @description Months held in the year. */
      months?: number | null;
    };
    RegisterMember: {
      /** @enum {string|null} */
      sex?: '0' | '1' | '2' | '9' | null;
      /** @enum {string|null} */
      idType?: '01' | '02' | '09' | null;
      /**
       * @description Relation to the head; 01 is the head.
       * @enum {string|null}
       */
      relation?:
        | '01'
        | '02'
        | '03'
        | '04'
        | '05'
        | '06'
        | '07'
        | '08'
        | '09'
        | '10'
        | '11'
        | '12'
        | '13'
        | '14'
        | '15'
        | '16'
        | '17'
        | '18'
        | '19'
        | '20'
        | '21'
        | '22'
        | '23'
        | '24'
        | '25'
        | '26'
        | '27'
        | '99'
        | null;
      /** @enum {string|null} */
      ethnicity?:
        | '01'
        | '02'
        | '03'
        | '04'
        | '05'
        | '06'
        | '07'
        | '08'
        | '09'
        | '10'
        | '11'
        | '12'
        | '13'
        | '14'
        | '15'
        | '16'
        | '17'
        | '18'
        | '19'
        | '20'
        | '21'
        | '22'
        | '23'
        | '24'
        | '25'
        | '26'
        | '27'
        | '28'
        | '29'
        | '30'
        | '31'
        | '32'
        | '33'
        | '34'
        | '35'
        | '36'
        | '37'
        | '38'
        | '39'
        | '40'
        | '41'
        | '42'
        | '43'
        | '44'
        | '45'
        | '46'
        | '47'
        | '48'
        | '49'
        | '50'
        | '51'
        | '52'
        | '53'
        | '54'
        | '55'
        | '56'
        | '97'
        | '98'
        | null;
      /** @enum {string|null} */
      politicalStatus?: '01' | '02' | '03' | '04' | '05' | '06' | '07' | '08' | '09' | '10' | '11' | '12' | '13' | null;
      /**
       * @description For a person not at school.
       * @enum {string|null}
       */
      education?: '01' | '02' | '03' | '04' | '05' | '06' | null;
      /**
       * @description For a person at school.
       * @enum {string|null}
       */
      studentStatus?:
        | '01'
        | '02'
        | '03'
        | '04'
        | '05'
        | '06'
        | '07'
        | '08'
        | '09'
        | '10'
        | '11'
        | '12'
        | '13'
        | '14'
        | '15'
        | '16'
        | '17'
        | '18'
        | '19'
        | '20'
        | '21'
        | '22'
        | '23'
        | '24'
        | '25'
        | null;
      /**
       * @description For a child of school age who is not at school.
       * @enum {string|null}
       */
      dropoutReason?: '01' | '02' | '03' | '04' | '05' | '99' | null;
      /** @description Several; "healthy" stands alone. */
      health?: ('01' | '02' | '03' | '04')[] | null;
      /** @enum {string|null} */
      disabilityType?: '1' | '2' | '3' | '4' | '5' | '6' | '7' | null;
      /** @enum {string|null} */
      disabilityLevel?: '1' | '2' | '3' | '4' | null;
      /** @enum {string|null} */
      labourCapacity?: '01' | '02' | '03' | '04' | '05' | null;
      /** @enum {string|null} */
      workLocation?: '01' | '02' | '03' | '04' | '99' | null;
      /** @enum {string|null} */
      employmentChannel?: '01' | '02' | '03' | '04' | '05' | '06' | '99' | null;
      /**
       * @description Minimum living allowance.
       * @enum {string|null}
       */
      dibao?: '00' | '01' | '02' | null;
      /**
       * @description Support for the destitute.
       * @enum {string|null}
       */
      tekun?: '00' | '01' | '02' | null;
      /**
       * Format: uuid
       * @description UUIDv7 made by the client.
       */
      id: string;
      /** @description Name in Chinese characters; parts of a long name are joined by `·`. */
      name: string;
      /** @description Name in traditional Mongolian script. */
      nameMn?: string | null;
      /** @description Identity number; stored sealed, tidied of spaces and full-width digits. */
      idNumber?: string | null;
      birthDate?: string | null;
      /** @description Free notes on health; stored sealed. */
      healthNotes?: string | null;
      disabilityCertificateYear?: number | null;
      /** @description Months worked in the year. */
      workMonths?: number | null;
      /** @description Division code of the place of work, county or finer. */
      workPlaceCode?: string | null;
      employer?: string | null;
      /** @description Fen a month. */
      monthlyWageFen?: number | null;
      workingNow?: boolean | null;
      /** @description Means to go out to work. */
      plansToWork?: boolean | null;
      /** @description Help wanted for finding work. */
      employmentNeed?: string | null;
      /** @description Monthly labour record. */
      workRecords?: components['schemas']['WorkRecordForm'][] | null;
      publicPosts?: components['schemas']['PublicPostForm'][] | null;
      residentMedical?: boolean | null;
      employeeMedical?: boolean | null;
      seriousIllnessInsurance?: boolean | null;
      medicalAid?: boolean | null;
      commercialInsurance?: boolean | null;
      accidentInsuranceSubsidy?: boolean | null;
      residentPension?: boolean | null;
      employeePension?: boolean | null;
      /** @enum {string|null} */
      dibaoClass?: 'A' | 'B' | 'C' | null;
      dibaoSince?: string | null;
      tekunSince?: string | null;
      inMilitaryService?: boolean | null;
      speaksMandarin?: boolean | null;
      /** @description Stored sealed. */
      phone?: string | null;
    };
    BeginSurvey: {
      /**
       * @description Where the drinking water comes from.
       * @enum {string|null}
       */
      waterSource?: '01' | '02' | '03' | '04' | '05' | '06' | '99' | null;
      /**
       * @description Main fuel (AAC320).
       * @enum {string|null}
       */
      fuelType?: '01' | '02' | '03' | '04' | '99' | null;
      /**
       * @description Road to the house (AAC316).
       * @enum {string|null}
       */
      roadType?: '1' | '2' | '3' | '4' | null;
      /**
       * @description Safety class of the house, A to D (AAC322).
       * @enum {string|null}
       */
      houseDangerClass?: 'A' | 'B' | 'C' | 'D' | null;
      /**
       * @description What the house is built of.
       * @enum {string|null}
       */
      houseStructure?: '01' | '02' | '03' | '04' | '99' | null;
      /**
       * @description Whole village or single household (ACR075).
       * @enum {string|null}
       */
      relocationMode?: '1' | '2' | '3' | null;
      /**
       * @description Concentrated or dispersed (ACR078).
       * @enum {string|null}
       */
      resettlementMode?: '1' | '2' | null;
      /**
       * @description Kind of place it moved to (ACR079).
       * @enum {string|null}
       */
      resettlementPlace?: '1' | '2' | '3' | '4' | '5' | null;
      /**
       * @description Main difficulty of the move (ACR081).
       * @enum {string|null}
       */
      relocationDifficulty?: '1' | '2' | '3' | '4' | null;
      /** @description Data year (AAR040). */
      year: number;
      /** @description People over the year, which may differ from today's. */
      membersOverYear?: number | null;
      /** @description Who filled the sheet in. */
      collector?: string | null;
      /** @description The collector's phone; shown masked. */
      collectorPhone?: string | null;
      /** @description Day of the collection, YYYY-MM-DD. */
      collectedOn?: string | null;
      /** @description The household signed the sheet. */
      householdSigned?: boolean | null;
      /** @description Farmland, mu (AAC301). */
      farmlandMu?: number | null;
      /** @description Irrigated part of the farmland, mu (AAC302). */
      irrigatedMu?: number | null;
      /** @description Forest land, mu (AAC303). */
      forestMu?: number | null;
      /** @description Farmland given back to forest or grass, mu (AAC304). */
      returnedFarmlandMu?: number | null;
      /** @description Orchard, mu (AAC305). */
      orchardMu?: number | null;
      /** @description Contracted pasture, mu (AAC306). */
      pastureMu?: number | null;
      /** @description Water surface, mu (AAC307). */
      waterMu?: number | null;
      /** @description Power for production is connected (AAC308). */
      productionPower?: boolean | null;
      /** @description Drinking water is hard to get (AAC311). */
      difficultWater?: boolean | null;
      /** @description Drinking water is safe (AAC312). */
      safeWater?: boolean | null;
      /** @description The house has power (AAC313). */
      householdPower?: boolean | null;
      /** @description Radio or television is received (AAC314). */
      radioTelevision?: boolean | null;
      /** @description The toilet is sanitary (AAC319). */
      sanitaryToilet?: boolean | null;
      /** @description A hardened road leads to the house (2021 and later). */
      hardenedRoad?: boolean | null;
      /** @description Distance to the village's main road, km (AAC315). */
      roadDistanceKm?: number | null;
      /** @description Floor area, square metres (AAC317). */
      houseAreaM2?: number | null;
      /** @description The house is dangerous (AAC318). */
      dangerousHouse?: boolean | null;
      /** @description Year of the last renovation. */
      houseRenovationYear?: number | null;
      /** @description Year the house was built. */
      houseBuiltYear?: number | null;
      /** @description True: built by the household; false: bought. */
      houseSelfBuilt?: boolean | null;
      /** @description Member of a cooperative (AAC084). */
      inCooperative?: boolean | null;
      /** @description Led by a company (AAC088). */
      ledByCompany?: boolean | null;
      /** @description Led by a competent person (AAC089). */
      ledByCompetentPerson?: boolean | null;
      /** @description Poultry, head. */
      poultry?: number | null;
      /** @description Cattle, head. */
      cattle?: number | null;
      /** @description Sheep and goats, head. */
      sheep?: number | null;
      /** @description Pigs, head. */
      pigs?: number | null;
      /** @description Relocated household (ACR077). */
      relocated?: boolean | null;
    };
    IncomeLineForm: {
      /**
       * @description Code of the list income-sub-item, or of income-item where nothing finer is known.
       * @enum {string}
       */
      item:
        | 'AAC071'
        | 'AAC073'
        | 'AAC074'
        | 'AAC076'
        | 'AAC077'
        | 'AAC078'
        | 'AAC083'
        | 'AAC086'
        | 'AAC087'
        | 'AAC092'
        | 'AAC093'
        | 'O1'
        | 'O2'
        | 'O3'
        | 'O4'
        | 'O5'
        | 'P1'
        | 'P2'
        | 'P3'
        | 'P4'
        | 'R1'
        | 'R2'
        | 'R3'
        | 'T01'
        | 'T02'
        | 'T03'
        | 'T04'
        | 'T05'
        | 'T06'
        | 'T07'
        | 'T08'
        | 'T09'
        | 'T10'
        | 'T11'
        | 'T12'
        | 'T13'
        | 'T14'
        | 'T15'
        | 'T16'
        | 'T17'
        | 'T18'
        | 'T19'
        | 'T99'
        | 'W1'
        | 'W2'
        | 'W3'
        | 'X1'
        | 'X2'
        | 'X3'
        | 'X4';
      /** @description Fen over the whole period. */
      amountFen: number;
    };
    CheckIncome: {
      /**
       * @description `annual`: the income year; `monitoring`: the twelve months before identification.
       * @enum {string}
       */
      kind: 'annual' | 'monitoring';
      /** @description People who live together and share cost: soldiers and prisoners out, students in. */
      peopleCount: number;
      /** @description Each item once. */
      lines: components['schemas']['IncomeLineForm'][];
      year?: number;
    };
    RiskForm: {
      /** @enum {string} */
      type: '01' | '02' | '03' | '04' | '05' | '06' | '07' | '09' | '10' | '11' | '12' | '13' | '99';
      /**
       * @description For natural disasters.
       * @enum {string|null}
       */
      disasterSubtype?: '0201' | '0202' | '0203' | '0204' | '0205' | '0206' | '0299' | null;
      /** @description Needed for "other". */
      remark?: string | null;
    };
    CheckForm: {
      /**
       * @description Identification standard: national, provincial, city (AAC005).
       * @enum {string|null}
       */
      identificationStandard?: '1' | '2' | '3' | null;
      /**
       * @description Household attribute (AAC006).
       * @enum {string|null}
       */
      householdAttribute?: '01' | '02' | '03' | '04' | null;
      /**
       * @description Main cause of poverty (AAC007).
       * @enum {string|null}
       */
      mainCause?:
        '01' | '02' | '03' | '04' | '05' | '06' | '07' | '08' | '09' | '10' | '11' | '12' | '13' | '99' | null;
      /** @description Other causes, two at most (AAC008). */
      otherCauses?:
        ('01' | '02' | '03' | '04' | '05' | '06' | '07' | '08' | '09' | '10' | '11' | '12' | '13' | '99')[] | null;
      /**
       * @description Household type, 2021 and later.
       * @enum {string|null}
       */
      householdType?: '0' | '1' | null;
      /**
       * @description Kind of monitored household; empty: not monitored.
       * @enum {string|null}
       */
      monitoringType?: '0' | '1' | '2' | null;
      /** @enum {string|null} */
      riskEliminationMode?: '01' | '02' | null;
      /** Format: uuid */
      id?: string;
      /** @description 12-digit code of the village, whose standards the checker uses. */
      regionCode: string;
      members?: components['schemas']['RegisterMember'][];
      survey?: components['schemas']['BeginSurvey'];
      income?: components['schemas']['CheckIncome'];
      /** @description Villager group within the village. */
      villagerGroup?: string | null;
      /** @description Doorplate or description of the place. */
      address?: string | null;
      /** @description Phone of the household; stored sealed. */
      phone?: string | null;
      bankName?: string | null;
      /** @description Stored sealed. */
      bankAccount?: string | null;
      /** @description Year the household means to leave poverty. */
      plannedExitYear?: number | null;
      soldierOrMartyrFamily?: boolean | null;
      twoDaughterFamily?: boolean | null;
      singleChildFamily?: boolean | null;
      /** @description Day of identification as a monitored household. */
      monitoringIdentifiedOn?: string | null;
      /** @description Up to five risks. */
      risks?: components['schemas']['RiskForm'][] | null;
      /** @description No member can work. */
      whollyWithoutLabour?: boolean | null;
      /** @description Lives on social security. */
      socialSecurityHousehold?: boolean | null;
      /** @description Lives in a resettlement area. */
      inResettlementArea?: boolean | null;
      riskEliminated?: boolean | null;
      riskEliminatedOn?: string | null;
      /** @description Who looks after the monitored household. */
      monitoringContact?: string | null;
      /** @description Stored sealed. */
      monitoringContactPhone?: string | null;
      /** @description Free notes; stored sealed. */
      notes?: string | null;
    };
    FindingView: {
      /** @description Code of the rule. */
      code: string;
      /**
       * @description An error stops submission, a doubt needs a waiver, a hint is advice.
       * @enum {string}
       */
      severity: 'doubt' | 'error' | 'hint';
      /** @description The field, such as `members[<id>].birthDate` or `survey.pastureMu`. */
      path: string;
      memberId?: string;
      /** @description Values of the sentence. */
      params: {
        [key: string]: unknown;
      };
      message: {
        zh: string;
        en: string;
      };
      waived?: {
        reason: string;
        until: string;
      };
    };
    Findings: {
      items: components['schemas']['FindingView'][];
      /** @description Whether the household could be submitted as it stands. */
      passes: boolean;
    };
    WaiveDoubt: {
      /** @description Code of the rule. */
      code: string;
      /** @description The field that the finding named. */
      path: string;
      reason: string;
      /** @description Last day, YYYY-MM-DD, a year from today at most. */
      until: string;
    };
    WaiverView: {
      /** @description Code of the rule. */
      code: string;
      /** @description The field that the finding named. */
      path: string;
      reason: string;
      /** @description Last day, YYYY-MM-DD, a year from today at most. */
      until: string;
      id: string;
      /** Format: date-time */
      createdAt: string;
    };
    HouseholdItem: {
      id: string;
      regionCode: string;
      villageName: string;
      /** @description Issued at submission. */
      number: string | null;
      /** @enum {string} */
      registration: 'closed' | 'draft' | 'refused' | 'registered' | 'submitted';
      headName: string;
      /** @description Members who live in the household now. */
      memberCount: number;
      villagerGroup: string | null;
      address: string | null;
      /** @description Masked. */
      phone?: string | null;
      /** @description [exit-status] */
      exitStatus: string | null;
      /** @description [monitoring-type] */
      monitoringType: string | null;
      /** Format: date-time */
      updatedAt: string;
    };
    HouseholdPage: {
      items: components['schemas']['HouseholdItem'][];
      nextCursor: string | null;
      /** @description Rows that fit, counted up to 1,000. */
      total: number;
      /** @description There are more than `total`. */
      totalIsCapped: boolean;
    };
    SearchHouseholds: {
      /** @enum {string} */
      exitStatus?: '0' | '1' | '2' | '3';
      /** @enum {string} */
      monitoringType?: '0' | '1' | '2';
      /** @description 12-digit code of a division; everything in it. */
      regionCode?: string;
      /** @enum {string} */
      registration?: 'closed' | 'draft' | 'refused' | 'registered' | 'submitted';
      /** @description Household number, whole. */
      number?: string;
      /** @description Short id from a QR code; one that was mistyped is refused. */
      publicId?: string;
      /**
       * @description Rows a page, 1 to 100.
       * @default 20
       */
      limit: number;
      /** @description `nextCursor` of the page before. */
      cursor?: string;
      /** @description Any characters of a member's name, its pinyin or initials, or how its Mongolian name begins. */
      name?: string;
      /** @description A member's identity number, whole. */
      idNumber?: string;
      /** @description Phone of the household or of a member, whole. */
      phone?: string;
    };
    RegisterHousehold: {
      /**
       * @description Identification standard: national, provincial, city (AAC005).
       * @enum {string|null}
       */
      identificationStandard?: '1' | '2' | '3' | null;
      /**
       * @description Household attribute (AAC006).
       * @enum {string|null}
       */
      householdAttribute?: '01' | '02' | '03' | '04' | null;
      /**
       * @description Main cause of poverty (AAC007).
       * @enum {string|null}
       */
      mainCause?:
        '01' | '02' | '03' | '04' | '05' | '06' | '07' | '08' | '09' | '10' | '11' | '12' | '13' | '99' | null;
      /** @description Other causes, two at most (AAC008). */
      otherCauses?:
        ('01' | '02' | '03' | '04' | '05' | '06' | '07' | '08' | '09' | '10' | '11' | '12' | '13' | '99')[] | null;
      /**
       * @description Household type, 2021 and later.
       * @enum {string|null}
       */
      householdType?: '0' | '1' | null;
      /**
       * @description Kind of monitored household; empty: not monitored.
       * @enum {string|null}
       */
      monitoringType?: '0' | '1' | '2' | null;
      /** @enum {string|null} */
      riskEliminationMode?: '01' | '02' | null;
      /** @description 12-digit code of the gacha or village. */
      regionCode: string;
      /** @description The people; exactly one is the head (relation 01) before it can be submitted. */
      members: components['schemas']['RegisterMember'][];
      /** @description Villager group within the village. */
      villagerGroup?: string | null;
      /** @description Doorplate or description of the place. */
      address?: string | null;
      /** @description Phone of the household; stored sealed. */
      phone?: string | null;
      bankName?: string | null;
      /** @description Stored sealed. */
      bankAccount?: string | null;
      /** @description Year the household means to leave poverty. */
      plannedExitYear?: number | null;
      soldierOrMartyrFamily?: boolean | null;
      twoDaughterFamily?: boolean | null;
      singleChildFamily?: boolean | null;
      /** @description Day of identification as a monitored household. */
      monitoringIdentifiedOn?: string | null;
      /** @description Up to five risks. */
      risks?: components['schemas']['RiskForm'][] | null;
      /** @description No member can work. */
      whollyWithoutLabour?: boolean | null;
      /** @description Lives on social security. */
      socialSecurityHousehold?: boolean | null;
      /** @description Lives in a resettlement area. */
      inResettlementArea?: boolean | null;
      riskEliminated?: boolean | null;
      riskEliminatedOn?: string | null;
      /** @description Who looks after the monitored household. */
      monitoringContact?: string | null;
      /** @description Stored sealed. */
      monitoringContactPhone?: string | null;
      /** @description Free notes; stored sealed. */
      notes?: string | null;
    };
    MemberView: {
      /** @enum {string|null} */
      sex?: '0' | '1' | '2' | '9' | null;
      /** @enum {string|null} */
      idType?: '01' | '02' | '09' | null;
      /**
       * @description Relation to the head; 01 is the head.
       * @enum {string|null}
       */
      relation?:
        | '01'
        | '02'
        | '03'
        | '04'
        | '05'
        | '06'
        | '07'
        | '08'
        | '09'
        | '10'
        | '11'
        | '12'
        | '13'
        | '14'
        | '15'
        | '16'
        | '17'
        | '18'
        | '19'
        | '20'
        | '21'
        | '22'
        | '23'
        | '24'
        | '25'
        | '26'
        | '27'
        | '99'
        | null;
      /** @enum {string|null} */
      ethnicity?:
        | '01'
        | '02'
        | '03'
        | '04'
        | '05'
        | '06'
        | '07'
        | '08'
        | '09'
        | '10'
        | '11'
        | '12'
        | '13'
        | '14'
        | '15'
        | '16'
        | '17'
        | '18'
        | '19'
        | '20'
        | '21'
        | '22'
        | '23'
        | '24'
        | '25'
        | '26'
        | '27'
        | '28'
        | '29'
        | '30'
        | '31'
        | '32'
        | '33'
        | '34'
        | '35'
        | '36'
        | '37'
        | '38'
        | '39'
        | '40'
        | '41'
        | '42'
        | '43'
        | '44'
        | '45'
        | '46'
        | '47'
        | '48'
        | '49'
        | '50'
        | '51'
        | '52'
        | '53'
        | '54'
        | '55'
        | '56'
        | '97'
        | '98'
        | null;
      /** @enum {string|null} */
      politicalStatus?: '01' | '02' | '03' | '04' | '05' | '06' | '07' | '08' | '09' | '10' | '11' | '12' | '13' | null;
      /**
       * @description For a person not at school.
       * @enum {string|null}
       */
      education?: '01' | '02' | '03' | '04' | '05' | '06' | null;
      /**
       * @description For a person at school.
       * @enum {string|null}
       */
      studentStatus?:
        | '01'
        | '02'
        | '03'
        | '04'
        | '05'
        | '06'
        | '07'
        | '08'
        | '09'
        | '10'
        | '11'
        | '12'
        | '13'
        | '14'
        | '15'
        | '16'
        | '17'
        | '18'
        | '19'
        | '20'
        | '21'
        | '22'
        | '23'
        | '24'
        | '25'
        | null;
      /**
       * @description For a child of school age who is not at school.
       * @enum {string|null}
       */
      dropoutReason?: '01' | '02' | '03' | '04' | '05' | '99' | null;
      /** @description Several; "healthy" stands alone. */
      health?: ('01' | '02' | '03' | '04')[] | null;
      /** @enum {string|null} */
      disabilityType?: '1' | '2' | '3' | '4' | '5' | '6' | '7' | null;
      /** @enum {string|null} */
      disabilityLevel?: '1' | '2' | '3' | '4' | null;
      /** @enum {string|null} */
      labourCapacity?: '01' | '02' | '03' | '04' | '05' | null;
      /** @enum {string|null} */
      workLocation?: '01' | '02' | '03' | '04' | '99' | null;
      /** @enum {string|null} */
      employmentChannel?: '01' | '02' | '03' | '04' | '05' | '06' | '99' | null;
      /**
       * @description Minimum living allowance.
       * @enum {string|null}
       */
      dibao?: '00' | '01' | '02' | null;
      /**
       * @description Support for the destitute.
       * @enum {string|null}
       */
      tekun?: '00' | '01' | '02' | null;
      id: string;
      householdId: string;
      /** @description [member-record-status]; 1 and 4 live in the household. */
      status: string;
      /** @description Day of the last change of `status`. */
      statusOn: string | null;
      /** @description [member-increase-reason] */
      increaseReason: string | null;
      /** @description [member-decrease-reason] */
      decreaseReason: string | null;
      revisions: {
        [key: string]: unknown;
      };
      /** @description Name in Chinese characters; parts of a long name are joined by `·`. */
      name: string;
      /** @description Name in traditional Mongolian script. */
      nameMn?: string | null;
      /** @description Identity number; stored sealed, tidied of spaces and full-width digits. */
      idNumber?: string | null;
      birthDate?: string | null;
      /** @description Free notes on health; stored sealed. */
      healthNotes?: string | null;
      disabilityCertificateYear?: number | null;
      /** @description Months worked in the year. */
      workMonths?: number | null;
      /** @description Division code of the place of work, county or finer. */
      workPlaceCode?: string | null;
      employer?: string | null;
      /** @description Fen a month. */
      monthlyWageFen?: number | null;
      workingNow?: boolean | null;
      /** @description Means to go out to work. */
      plansToWork?: boolean | null;
      /** @description Help wanted for finding work. */
      employmentNeed?: string | null;
      /** @description Monthly labour record. */
      workRecords?: components['schemas']['WorkRecordForm'][] | null;
      publicPosts?: components['schemas']['PublicPostForm'][] | null;
      residentMedical?: boolean | null;
      employeeMedical?: boolean | null;
      seriousIllnessInsurance?: boolean | null;
      medicalAid?: boolean | null;
      commercialInsurance?: boolean | null;
      accidentInsuranceSubsidy?: boolean | null;
      residentPension?: boolean | null;
      employeePension?: boolean | null;
      /** @enum {string|null} */
      dibaoClass?: 'A' | 'B' | 'C' | null;
      dibaoSince?: string | null;
      tekunSince?: string | null;
      inMilitaryService?: boolean | null;
      speaksMandarin?: boolean | null;
      /** @description Stored sealed. */
      phone?: string | null;
    };
    HouseholdView: {
      /**
       * @description Identification standard: national, provincial, city (AAC005).
       * @enum {string|null}
       */
      identificationStandard?: '1' | '2' | '3' | null;
      /**
       * @description Household attribute (AAC006).
       * @enum {string|null}
       */
      householdAttribute?: '01' | '02' | '03' | '04' | null;
      /**
       * @description Main cause of poverty (AAC007).
       * @enum {string|null}
       */
      mainCause?:
        '01' | '02' | '03' | '04' | '05' | '06' | '07' | '08' | '09' | '10' | '11' | '12' | '13' | '99' | null;
      /** @description Other causes, two at most (AAC008). */
      otherCauses?:
        ('01' | '02' | '03' | '04' | '05' | '06' | '07' | '08' | '09' | '10' | '11' | '12' | '13' | '99')[] | null;
      /**
       * @description Household type, 2021 and later.
       * @enum {string|null}
       */
      householdType?: '0' | '1' | null;
      /**
       * @description Kind of monitored household; empty: not monitored.
       * @enum {string|null}
       */
      monitoringType?: '0' | '1' | '2' | null;
      /** @enum {string|null} */
      riskEliminationMode?: '01' | '02' | null;
      id: string;
      /** @description 12-digit code of the gacha or village. */
      regionCode: string;
      /** @description Issued at submission. */
      number: string | null;
      /** @description Short id for QR codes, issued at submission. */
      publicId: string | null;
      /** @enum {string} */
      registration: 'closed' | 'draft' | 'refused' | 'registered' | 'submitted';
      headName: string;
      headMemberId: string | null;
      memberCount: number;
      /** @description [exit-status], set by decisions. */
      exitStatus: string | null;
      exitYear: number | null;
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      updatedAt: string;
      /** Format: date-time */
      submittedAt: string | null;
      /** Format: date-time */
      registeredAt: string | null;
      /** Format: date-time */
      closedAt: string | null;
      members: components['schemas']['MemberView'][];
      revisions: {
        [key: string]: unknown;
      };
      /** @description Villager group within the village. */
      villagerGroup?: string | null;
      /** @description Doorplate or description of the place. */
      address?: string | null;
      /** @description Phone of the household; stored sealed. */
      phone?: string | null;
      bankName?: string | null;
      /** @description Stored sealed. */
      bankAccount?: string | null;
      /** @description Year the household means to leave poverty. */
      plannedExitYear?: number | null;
      soldierOrMartyrFamily?: boolean | null;
      twoDaughterFamily?: boolean | null;
      singleChildFamily?: boolean | null;
      /** @description Day of identification as a monitored household. */
      monitoringIdentifiedOn?: string | null;
      /** @description Up to five risks. */
      risks?: components['schemas']['RiskForm'][] | null;
      /** @description No member can work. */
      whollyWithoutLabour?: boolean | null;
      /** @description Lives on social security. */
      socialSecurityHousehold?: boolean | null;
      /** @description Lives in a resettlement area. */
      inResettlementArea?: boolean | null;
      riskEliminated?: boolean | null;
      riskEliminatedOn?: string | null;
      /** @description Who looks after the monitored household. */
      monitoringContact?: string | null;
      /** @description Stored sealed. */
      monitoringContactPhone?: string | null;
      /** @description Free notes; stored sealed. */
      notes?: string | null;
    };
    ChangeFields: {
      /** @description `{ "field": [from, to] }`; `null` is "not filled in". */
      set: {
        [key: string]: unknown;
      };
      /** @description Why, for the history. */
      reason?: string;
    };
    RevealValue: {
      /** @enum {string} */
      field: 'bankAccount' | 'idNumber' | 'monitoringContactPhone' | 'phone';
      /**
       * Format: uuid
       * @description The member whose value it is; without it, the household's own.
       */
      memberId?: string;
      /** @description Why it is needed; the access log keeps it. */
      purpose: string;
    };
    RevealedValue: {
      field: string;
      /** @description Null when the field is not filled in. */
      value: string | null;
    };
    MemberForm: {
      /** @enum {string|null} */
      sex?: '0' | '1' | '2' | '9' | null;
      /** @enum {string|null} */
      idType?: '01' | '02' | '09' | null;
      /**
       * @description Relation to the head; 01 is the head.
       * @enum {string|null}
       */
      relation?:
        | '01'
        | '02'
        | '03'
        | '04'
        | '05'
        | '06'
        | '07'
        | '08'
        | '09'
        | '10'
        | '11'
        | '12'
        | '13'
        | '14'
        | '15'
        | '16'
        | '17'
        | '18'
        | '19'
        | '20'
        | '21'
        | '22'
        | '23'
        | '24'
        | '25'
        | '26'
        | '27'
        | '99'
        | null;
      /** @enum {string|null} */
      ethnicity?:
        | '01'
        | '02'
        | '03'
        | '04'
        | '05'
        | '06'
        | '07'
        | '08'
        | '09'
        | '10'
        | '11'
        | '12'
        | '13'
        | '14'
        | '15'
        | '16'
        | '17'
        | '18'
        | '19'
        | '20'
        | '21'
        | '22'
        | '23'
        | '24'
        | '25'
        | '26'
        | '27'
        | '28'
        | '29'
        | '30'
        | '31'
        | '32'
        | '33'
        | '34'
        | '35'
        | '36'
        | '37'
        | '38'
        | '39'
        | '40'
        | '41'
        | '42'
        | '43'
        | '44'
        | '45'
        | '46'
        | '47'
        | '48'
        | '49'
        | '50'
        | '51'
        | '52'
        | '53'
        | '54'
        | '55'
        | '56'
        | '97'
        | '98'
        | null;
      /** @enum {string|null} */
      politicalStatus?: '01' | '02' | '03' | '04' | '05' | '06' | '07' | '08' | '09' | '10' | '11' | '12' | '13' | null;
      /**
       * @description For a person not at school.
       * @enum {string|null}
       */
      education?: '01' | '02' | '03' | '04' | '05' | '06' | null;
      /**
       * @description For a person at school.
       * @enum {string|null}
       */
      studentStatus?:
        | '01'
        | '02'
        | '03'
        | '04'
        | '05'
        | '06'
        | '07'
        | '08'
        | '09'
        | '10'
        | '11'
        | '12'
        | '13'
        | '14'
        | '15'
        | '16'
        | '17'
        | '18'
        | '19'
        | '20'
        | '21'
        | '22'
        | '23'
        | '24'
        | '25'
        | null;
      /**
       * @description For a child of school age who is not at school.
       * @enum {string|null}
       */
      dropoutReason?: '01' | '02' | '03' | '04' | '05' | '99' | null;
      /** @description Several; "healthy" stands alone. */
      health?: ('01' | '02' | '03' | '04')[] | null;
      /** @enum {string|null} */
      disabilityType?: '1' | '2' | '3' | '4' | '5' | '6' | '7' | null;
      /** @enum {string|null} */
      disabilityLevel?: '1' | '2' | '3' | '4' | null;
      /** @enum {string|null} */
      labourCapacity?: '01' | '02' | '03' | '04' | '05' | null;
      /** @enum {string|null} */
      workLocation?: '01' | '02' | '03' | '04' | '99' | null;
      /** @enum {string|null} */
      employmentChannel?: '01' | '02' | '03' | '04' | '05' | '06' | '99' | null;
      /**
       * @description Minimum living allowance.
       * @enum {string|null}
       */
      dibao?: '00' | '01' | '02' | null;
      /**
       * @description Support for the destitute.
       * @enum {string|null}
       */
      tekun?: '00' | '01' | '02' | null;
      /** @description Name in Chinese characters; parts of a long name are joined by `·`. */
      name: string;
      /** @description Name in traditional Mongolian script. */
      nameMn?: string | null;
      /** @description Identity number; stored sealed, tidied of spaces and full-width digits. */
      idNumber?: string | null;
      birthDate?: string | null;
      /** @description Free notes on health; stored sealed. */
      healthNotes?: string | null;
      disabilityCertificateYear?: number | null;
      /** @description Months worked in the year. */
      workMonths?: number | null;
      /** @description Division code of the place of work, county or finer. */
      workPlaceCode?: string | null;
      employer?: string | null;
      /** @description Fen a month. */
      monthlyWageFen?: number | null;
      workingNow?: boolean | null;
      /** @description Means to go out to work. */
      plansToWork?: boolean | null;
      /** @description Help wanted for finding work. */
      employmentNeed?: string | null;
      /** @description Monthly labour record. */
      workRecords?: components['schemas']['WorkRecordForm'][] | null;
      publicPosts?: components['schemas']['PublicPostForm'][] | null;
      residentMedical?: boolean | null;
      employeeMedical?: boolean | null;
      seriousIllnessInsurance?: boolean | null;
      medicalAid?: boolean | null;
      commercialInsurance?: boolean | null;
      accidentInsuranceSubsidy?: boolean | null;
      residentPension?: boolean | null;
      employeePension?: boolean | null;
      /** @enum {string|null} */
      dibaoClass?: 'A' | 'B' | 'C' | null;
      dibaoSince?: string | null;
      tekunSince?: string | null;
      inMilitaryService?: boolean | null;
      speaksMandarin?: boolean | null;
      /** @description Stored sealed. */
      phone?: string | null;
    };
    AttachmentView: {
      id: string;
      householdId: string;
      /** @enum {string} */
      kind:
        'application' | 'bank-book' | 'disability-card' | 'household-book' | 'id-card' | 'photo' | 'scan' | 'signature';
      caption: string | null;
      mediaType: string;
      sizeBytes: number;
      /** @description Opening it needs a purpose and the permission to reveal. */
      sensitive: boolean;
      createdAt: string;
    };
    AddAttachment: {
      /**
       * Format: binary
       * @description JPEG, PNG, WebP or PDF.
       */
      file: string;
      /** @enum {string} */
      kind:
        'application' | 'bank-book' | 'disability-card' | 'household-book' | 'id-card' | 'photo' | 'scan' | 'signature';
      /** @description What is to be seen; without numbers of persons. */
      caption?: string | null;
    };
    CloseAttachment: {
      /** @description Why it is removed. */
      reason: string;
    };
    CompletenessView: {
      householdId: string;
      filled: number;
      total: number;
      /** @description Paths of the empty fields, as in the checker's findings. */
      missing: string[];
    };
    HouseholdShare: {
      id: string;
      number: string | null;
      headName: string;
      registration: string;
      filled: number;
      total: number;
    };
    VillageCompleteness: {
      regionCode: string;
      households: number;
      filled: number;
      total: number;
      items: components['schemas']['HouseholdShare'][];
      nextCursor: string | null;
    };
    DuplicateOffice: {
      /** @description 12-digit code of the sumu or town. */
      regionCode: string;
      nameZh: string;
    };
    DuplicateRecord: {
      memberId: string;
      name: string;
      birthDate: string | null;
      householdId: string;
      householdNumber: string | null;
      regionCode: string;
    };
    DuplicateSide: {
      office: components['schemas']['DuplicateOffice'];
      record: components['schemas']['DuplicateRecord'] | null;
    };
    DuplicateView: {
      id: string;
      /** @enum {string} */
      kind: 'nearName' | 'sameIdNumber' | 'sameNameAndBirthDate';
      /** @enum {string} */
      state: 'confirmed' | 'lapsed' | 'notDuplicate' | 'open';
      foundAt: string;
      sides: components['schemas']['DuplicateSide'][];
      /** @description Name of who decided it. */
      decidedBy: string | null;
      decidedAt: string | null;
      reason: string | null;
    };
    DuplicatePage: {
      items: components['schemas']['DuplicateView'][];
      nextCursor: string | null;
      /** @description Rows that fit, counted up to 1,000. */
      total: number;
      /** @description There are more than `total`. */
      totalIsCapped: boolean;
    };
    DecideDuplicate: {
      /**
       * @description Whether the two records are one person.
       * @enum {string}
       */
      decision: 'confirmed' | 'notDuplicate';
      /** @description On what ground; kept with the pair. */
      reason: string;
    };
    SurveyView: {
      /**
       * @description Where the drinking water comes from.
       * @enum {string|null}
       */
      waterSource?: '01' | '02' | '03' | '04' | '05' | '06' | '99' | null;
      /**
       * @description Main fuel (AAC320).
       * @enum {string|null}
       */
      fuelType?: '01' | '02' | '03' | '04' | '99' | null;
      /**
       * @description Road to the house (AAC316).
       * @enum {string|null}
       */
      roadType?: '1' | '2' | '3' | '4' | null;
      /**
       * @description Safety class of the house, A to D (AAC322).
       * @enum {string|null}
       */
      houseDangerClass?: 'A' | 'B' | 'C' | 'D' | null;
      /**
       * @description What the house is built of.
       * @enum {string|null}
       */
      houseStructure?: '01' | '02' | '03' | '04' | '99' | null;
      /**
       * @description Whole village or single household (ACR075).
       * @enum {string|null}
       */
      relocationMode?: '1' | '2' | '3' | null;
      /**
       * @description Concentrated or dispersed (ACR078).
       * @enum {string|null}
       */
      resettlementMode?: '1' | '2' | null;
      /**
       * @description Kind of place it moved to (ACR079).
       * @enum {string|null}
       */
      resettlementPlace?: '1' | '2' | '3' | '4' | '5' | null;
      /**
       * @description Main difficulty of the move (ACR081).
       * @enum {string|null}
       */
      relocationDifficulty?: '1' | '2' | '3' | '4' | null;
      /** @description People over the year, which may differ from today's. */
      membersOverYear?: number | null;
      /** @description Who filled the sheet in. */
      collector?: string | null;
      /** @description Day of the collection, YYYY-MM-DD. */
      collectedOn?: string | null;
      /** @description The household signed the sheet. */
      householdSigned?: boolean | null;
      /** @description Farmland, mu (AAC301). */
      farmlandMu?: number | null;
      /** @description Irrigated part of the farmland, mu (AAC302). */
      irrigatedMu?: number | null;
      /** @description Forest land, mu (AAC303). */
      forestMu?: number | null;
      /** @description Farmland given back to forest or grass, mu (AAC304). */
      returnedFarmlandMu?: number | null;
      /** @description Orchard, mu (AAC305). */
      orchardMu?: number | null;
      /** @description Contracted pasture, mu (AAC306). */
      pastureMu?: number | null;
      /** @description Water surface, mu (AAC307). */
      waterMu?: number | null;
      /** @description Power for production is connected (AAC308). */
      productionPower?: boolean | null;
      /** @description Drinking water is hard to get (AAC311). */
      difficultWater?: boolean | null;
      /** @description Drinking water is safe (AAC312). */
      safeWater?: boolean | null;
      /** @description The house has power (AAC313). */
      householdPower?: boolean | null;
      /** @description Radio or television is received (AAC314). */
      radioTelevision?: boolean | null;
      /** @description The toilet is sanitary (AAC319). */
      sanitaryToilet?: boolean | null;
      /** @description A hardened road leads to the house (2021 and later). */
      hardenedRoad?: boolean | null;
      /** @description Distance to the village's main road, km (AAC315). */
      roadDistanceKm?: number | null;
      /** @description Floor area, square metres (AAC317). */
      houseAreaM2?: number | null;
      /** @description The house is dangerous (AAC318). */
      dangerousHouse?: boolean | null;
      /** @description Year of the last renovation. */
      houseRenovationYear?: number | null;
      /** @description Year the house was built. */
      houseBuiltYear?: number | null;
      /** @description True: built by the household; false: bought. */
      houseSelfBuilt?: boolean | null;
      /** @description Member of a cooperative (AAC084). */
      inCooperative?: boolean | null;
      /** @description Led by a company (AAC088). */
      ledByCompany?: boolean | null;
      /** @description Led by a competent person (AAC089). */
      ledByCompetentPerson?: boolean | null;
      /** @description Poultry, head. */
      poultry?: number | null;
      /** @description Cattle, head. */
      cattle?: number | null;
      /** @description Sheep and goats, head. */
      sheep?: number | null;
      /** @description Pigs, head. */
      pigs?: number | null;
      /** @description Relocated household (ACR077). */
      relocated?: boolean | null;
      id: string;
      householdId: string;
      /** @description Data year (AAR040). */
      year: number;
      /** @description Masked. */
      collectorPhone: string | null;
      /** @description What a change of `collectorPhone` gives as the value it is based on. */
      collectorPhoneTag: string | null;
      createdAt: string;
      updatedAt: string;
    };
    SurveySheet: {
      /**
       * @description Where the drinking water comes from.
       * @enum {string|null}
       */
      waterSource?: '01' | '02' | '03' | '04' | '05' | '06' | '99' | null;
      /**
       * @description Main fuel (AAC320).
       * @enum {string|null}
       */
      fuelType?: '01' | '02' | '03' | '04' | '99' | null;
      /**
       * @description Road to the house (AAC316).
       * @enum {string|null}
       */
      roadType?: '1' | '2' | '3' | '4' | null;
      /**
       * @description Safety class of the house, A to D (AAC322).
       * @enum {string|null}
       */
      houseDangerClass?: 'A' | 'B' | 'C' | 'D' | null;
      /**
       * @description What the house is built of.
       * @enum {string|null}
       */
      houseStructure?: '01' | '02' | '03' | '04' | '99' | null;
      /**
       * @description Whole village or single household (ACR075).
       * @enum {string|null}
       */
      relocationMode?: '1' | '2' | '3' | null;
      /**
       * @description Concentrated or dispersed (ACR078).
       * @enum {string|null}
       */
      resettlementMode?: '1' | '2' | null;
      /**
       * @description Kind of place it moved to (ACR079).
       * @enum {string|null}
       */
      resettlementPlace?: '1' | '2' | '3' | '4' | '5' | null;
      /**
       * @description Main difficulty of the move (ACR081).
       * @enum {string|null}
       */
      relocationDifficulty?: '1' | '2' | '3' | '4' | null;
      /** @description People over the year, which may differ from today's. */
      membersOverYear?: number | null;
      /** @description Who filled the sheet in. */
      collector?: string | null;
      /** @description The collector's phone; shown masked. */
      collectorPhone?: string | null;
      /** @description Day of the collection, YYYY-MM-DD. */
      collectedOn?: string | null;
      /** @description The household signed the sheet. */
      householdSigned?: boolean | null;
      /** @description Farmland, mu (AAC301). */
      farmlandMu?: number | null;
      /** @description Irrigated part of the farmland, mu (AAC302). */
      irrigatedMu?: number | null;
      /** @description Forest land, mu (AAC303). */
      forestMu?: number | null;
      /** @description Farmland given back to forest or grass, mu (AAC304). */
      returnedFarmlandMu?: number | null;
      /** @description Orchard, mu (AAC305). */
      orchardMu?: number | null;
      /** @description Contracted pasture, mu (AAC306). */
      pastureMu?: number | null;
      /** @description Water surface, mu (AAC307). */
      waterMu?: number | null;
      /** @description Power for production is connected (AAC308). */
      productionPower?: boolean | null;
      /** @description Drinking water is hard to get (AAC311). */
      difficultWater?: boolean | null;
      /** @description Drinking water is safe (AAC312). */
      safeWater?: boolean | null;
      /** @description The house has power (AAC313). */
      householdPower?: boolean | null;
      /** @description Radio or television is received (AAC314). */
      radioTelevision?: boolean | null;
      /** @description The toilet is sanitary (AAC319). */
      sanitaryToilet?: boolean | null;
      /** @description A hardened road leads to the house (2021 and later). */
      hardenedRoad?: boolean | null;
      /** @description Distance to the village's main road, km (AAC315). */
      roadDistanceKm?: number | null;
      /** @description Floor area, square metres (AAC317). */
      houseAreaM2?: number | null;
      /** @description The house is dangerous (AAC318). */
      dangerousHouse?: boolean | null;
      /** @description Year of the last renovation. */
      houseRenovationYear?: number | null;
      /** @description Year the house was built. */
      houseBuiltYear?: number | null;
      /** @description True: built by the household; false: bought. */
      houseSelfBuilt?: boolean | null;
      /** @description Member of a cooperative (AAC084). */
      inCooperative?: boolean | null;
      /** @description Led by a company (AAC088). */
      ledByCompany?: boolean | null;
      /** @description Led by a competent person (AAC089). */
      ledByCompetentPerson?: boolean | null;
      /** @description Poultry, head. */
      poultry?: number | null;
      /** @description Cattle, head. */
      cattle?: number | null;
      /** @description Sheep and goats, head. */
      sheep?: number | null;
      /** @description Pigs, head. */
      pigs?: number | null;
      /** @description Relocated household (ACR077). */
      relocated?: boolean | null;
    };
    SurveyPrefill: {
      /** @description Year the answers are of; null when there is no earlier survey. */
      fromYear: number | null;
      sheet: components['schemas']['SurveySheet'];
    };
    IncomeLineView: {
      id: string;
      item: string;
      /** @description Fen over the whole period. */
      amountFen: number;
      /**
       * @description `reported` by the household, or `posted` by a benefit that was paid.
       * @enum {string}
       */
      origin: 'posted' | 'reported';
    };
    IncomeTotals: {
      /** @description AAC073 */
      wages: number;
      /** @description AAC071 */
      operating: number;
      /** @description AAC072 */
      property: number;
      /** @description AAC085 */
      transfer: number;
      /** @description AAC081: wages, operating, property and transfer income. */
      gross: number;
      /** @description AAC074 */
      expenditure: number;
      /** @description AAC079: gross less operating expenditure. */
      net: number;
      /** @description AAC082 */
      perPerson: number;
      /** @description Insurance payments, which stand beside the sheet. */
      insurancePayment: number;
      /** @description Compliant self-paid expenditure, which stands beside the sheet. */
      selfPaid: number;
      /** @description Monitoring reference income: net, plus insurance payments, less compliant self-paid expenditure. */
      reference: number;
      referencePerPerson: number;
    };
    IncomeListed: {
      id: string;
      householdId: string;
      /** @enum {string} */
      kind: 'annual' | 'monitoring';
      /** @description Year in which the period ends. */
      year: number;
      periodStart: string;
      periodEnd: string;
      peopleCount: number;
      lines: components['schemas']['IncomeLineView'][];
      totals: components['schemas']['IncomeTotals'];
      createdAt: string;
      updatedAt: string;
    };
    UsedStandardView: {
      key: string;
      value: number;
      unit: string;
      regionCode: string;
      validFrom: string;
      source: string;
    };
    IncomeComparison: {
      /** @description Net income per person (annual) or reference income per person (monitoring), in fen. */
      perPersonFen: number;
      /** @description The poverty line (annual) or the monitoring base (monitoring), in fen; null where none is in force. */
      lineFen: number | null;
      below: boolean | null;
      /** @description Where the line comes from. */
      standards: components['schemas']['UsedStandardView'][];
    };
    IncomeView: {
      id: string;
      householdId: string;
      /** @enum {string} */
      kind: 'annual' | 'monitoring';
      /** @description Year in which the period ends. */
      year: number;
      periodStart: string;
      periodEnd: string;
      peopleCount: number;
      lines: components['schemas']['IncomeLineView'][];
      totals: components['schemas']['IncomeTotals'];
      createdAt: string;
      updatedAt: string;
      comparison: components['schemas']['IncomeComparison'];
    };
    BeginIncome: {
      /**
       * @description `annual`: the income year; `monitoring`: the twelve months before identification.
       * @enum {string}
       */
      kind: 'annual' | 'monitoring';
      /** @description For an annual statement: the year in which the income year ends. */
      year?: number;
      /** @description For a monitoring statement: the day of identification, YYYY-MM-DD. */
      identifiedOn?: string;
      /** @description Each item once. */
      lines: components['schemas']['IncomeLineForm'][];
      /** @description People who live together and share cost: soldiers and prisoners out, students in. */
      peopleCount: number;
    };
    GrowthRequest: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      kind: 'growth';
      /**
       * @description [member-increase-reason], except 08, which a merge sets.
       * @enum {string}
       */
      reason: '01' | '02' | '03' | '04' | '05' | '06' | '07' | '99';
      /** @description The person, when new to the household's file. */
      member?: components['schemas']['RegisterMember'];
      /** @description Or a member of the file who had left and comes back. */
      returningMemberId?: string;
      /** @description Attachments of the household that prove it: certificate, booklet, signed application. */
      evidence: string[];
      /** @description The household. */
      householdId: string;
      /** @description Day it happened or is to take effect, YYYY-MM-DD; not in the future. */
      occurredOn: string;
      /** @description The circumstances in words. */
      reasonText?: string;
    };
    RelationInput: {
      /** @enum {string} */
      relation:
        | '01'
        | '02'
        | '03'
        | '04'
        | '05'
        | '06'
        | '07'
        | '08'
        | '09'
        | '10'
        | '11'
        | '12'
        | '13'
        | '14'
        | '15'
        | '16'
        | '17'
        | '18'
        | '19'
        | '20'
        | '21'
        | '22'
        | '23'
        | '24'
        | '25'
        | '26'
        | '27'
        | '99';
      memberId: string;
    };
    DeclineRequest: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      kind: 'decline';
      /**
       * @description [member-decrease-reason], except 07, which a split sets.
       * @enum {string}
       */
      reason: '01' | '02' | '03' | '04' | '05' | '06' | '08' | '99';
      memberId: string;
      /** @description When the head leaves: everyone who stays, with the relation to the new head. */
      relations?: components['schemas']['RelationInput'][];
      /** @description Attachments of the household that prove it: certificate, booklet, signed application. */
      evidence: string[];
      /** @description The household. */
      householdId: string;
      /** @description Day it happened or is to take effect, YYYY-MM-DD; not in the future. */
      occurredOn: string;
      /** @description The circumstances in words. */
      reasonText?: string;
    };
    SplitRequest: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      kind: 'split';
      /** @description UUIDv7 of the new household, made by the client. */
      newHouseholdId: string;
      /** @description Who goes, with the relation to the head of the new household. */
      moving: components['schemas']['RelationInput'][];
      /** @description Who stays, with the relation to the head; needed when the head goes. */
      staying?: components['schemas']['RelationInput'][];
      /** @description Villager group of the new household. */
      villagerGroup?: string;
      /** @description Address of the new household. */
      address?: string;
      /** @description Attachments of the household that prove it: certificate, booklet, signed application. */
      evidence: string[];
      /** @description The household. */
      householdId: string;
      /** @description Day it happened or is to take effect, YYYY-MM-DD; not in the future. */
      occurredOn: string;
      /** @description The circumstances in words. */
      reasonText?: string;
    };
    MergeRequest: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      kind: 'merge';
      /** @description The household that is closed. */
      dissolvedHouseholdId: string;
      /** @description Everyone of both households, with the relation to the head of this one. */
      relations: components['schemas']['RelationInput'][];
      /** @description Attachments of the household that prove it: certificate, booklet, signed application. */
      evidence: string[];
      /** @description The household. */
      householdId: string;
      /** @description Day it happened or is to take effect, YYYY-MM-DD; not in the future. */
      occurredOn: string;
      /** @description The circumstances in words. */
      reasonText?: string;
    };
    MoveRequest: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      kind: 'move';
      /** @description 12-digit code of the village it moves to. */
      toRegionCode: string;
      /** @description Villager group there. */
      villagerGroup?: string;
      /** @description Address there. */
      address?: string;
      /** @description Attachments of the household that prove it: certificate, booklet, signed application. */
      evidence: string[];
      /** @description The household. */
      householdId: string;
      /** @description Day it happened or is to take effect, YYYY-MM-DD; not in the future. */
      occurredOn: string;
      /** @description The circumstances in words. */
      reasonText?: string;
    };
    HeadRequest: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      kind: 'head';
      /** @description Everyone, with the relation to the new head, who has 01. */
      relations: components['schemas']['RelationInput'][];
      /** @description Attachments of the household that prove it: certificate, booklet, signed application. */
      evidence: string[];
      /** @description The household. */
      householdId: string;
      /** @description Day it happened or is to take effect, YYYY-MM-DD; not in the future. */
      occurredOn: string;
      /** @description The circumstances in words. */
      reasonText?: string;
    };
    ClosingRequest: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      kind: 'closing';
      /** @description Attachments of the household, when there are more papers than those of the departures. */
      evidence: string[];
      /** @description The household. */
      householdId: string;
      /** @description Day it happened or is to take effect, YYYY-MM-DD; not in the future. */
      occurredOn: string;
      /** @description The circumstances in words. */
      reasonText?: string;
    };
    ChangeDecision: {
      /** @description application, decision or acceptance. */
      step: string;
      /** @description opened, passed, returned, rejected or withdrawn. */
      outcome: string;
      staffId: string;
      staffName: string;
      /** @description Level the person worked at. */
      level: string;
      at: string;
      /** @description Opinion, or the reason of a refusal or withdrawal. */
      opinion: string | null;
    };
    ChangeDifference: {
      householdId: string;
      /** @description Null: of the household itself. */
      memberId: string | null;
      /** @description Name of the member, or of the head. */
      name: string;
      field: string;
      /** @description Null: not there. */
      from: string | null;
      to: string | null;
    };
    ChangeConflict: {
      path: string;
      from: string | null;
      current: string | null;
    };
    ChangeView: {
      /** @enum {string} */
      kind: 'closing' | 'decline' | 'growth' | 'head' | 'merge' | 'move' | 'split';
      /** @enum {string} */
      state: 'awaiting-acceptance' | 'decided' | 'refused' | 'requested' | 'returned' | 'withdrawn';
      /** @description The request as sent; a new member's personal values as the reader's role sees them. */
      details?: {
        [key: string]: unknown;
      };
      decisions: components['schemas']['ChangeDecision'][];
      reasonText?: string | null;
      /** @description Attachments of the household. */
      evidence?: string[];
      /** @description The other household of a merge, or the part of a split. */
      otherHouseholdId?: string | null;
      /** @description Both sides, value by value. */
      differences?: components['schemas']['ChangeDifference'][];
      /** @description What the one who decides should look at twice, as codes. */
      warnings?: string[];
      /** @description Of an open request: where the household has changed underneath; it cannot be decided then. */
      conflicts?: components['schemas']['ChangeConflict'][];
      id: string;
      householdId: string;
      householdNumber: string | null;
      headName: string;
      /** @description People when it was asked for. */
      memberCount: number;
      /** @description [household-change-type] */
      type: string;
      /** @description [member-increase-reason] or [member-decrease-reason] */
      reason: string | null;
      occurredOn: string;
      /** @description Village when it was asked for, 12 digits. */
      fromRegionCode: string;
      fromRegionName: string;
      /** @description Village of a move's other end. */
      toRegionCode: string | null;
      toRegionName: string | null;
      /** @description The step that is due: decision or acceptance. */
      step: string | null;
      /** @description Office whose turn it is, 12 digits. */
      waitsFor: string | null;
      waitsForName: string | null;
      /** Format: date-time */
      requestedAt: string;
    };
    ChangeItem: {
      /** @enum {string} */
      kind: 'closing' | 'decline' | 'growth' | 'head' | 'merge' | 'move' | 'split';
      /** @enum {string} */
      state: 'awaiting-acceptance' | 'decided' | 'refused' | 'requested' | 'returned' | 'withdrawn';
      id: string;
      householdId: string;
      householdNumber: string | null;
      headName: string;
      /** @description People when it was asked for. */
      memberCount: number;
      /** @description [household-change-type] */
      type: string;
      /** @description [member-increase-reason] or [member-decrease-reason] */
      reason: string | null;
      occurredOn: string;
      /** @description Village when it was asked for, 12 digits. */
      fromRegionCode: string;
      fromRegionName: string;
      /** @description Village of a move's other end. */
      toRegionCode: string | null;
      toRegionName: string | null;
      /** @description The step that is due: decision or acceptance. */
      step: string | null;
      /** @description Office whose turn it is, 12 digits. */
      waitsFor: string | null;
      waitsForName: string | null;
      /** Format: date-time */
      requestedAt: string;
    };
    ChangePage: {
      items: components['schemas']['ChangeItem'][];
      nextCursor: string | null;
      /** @description Rows that fit, counted up to 1,000. */
      total: number;
      /** @description There are more than `total`. */
      totalIsCapped: boolean;
    };
    DecideChange: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      kind: 'decide';
      /** @description Opinion and its ground. */
      opinion?: string;
    };
    AcceptChange: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      kind: 'accept';
      /** @description Opinion and its ground. */
      opinion?: string;
    };
    RefuseChange: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      kind: 'refuse';
      /** @description Why. */
      reason: string;
    };
    ReturnChange: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      kind: 'return';
      /** @description What has to be put right. */
      reason: string;
    };
    WithdrawChange: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      kind: 'withdraw';
      /** @description Why. */
      reason: string;
    };
    NoticeView: {
      id: string;
      procedureId: string;
      householdId: string;
      regionCode: string;
      villageName: string;
      /** @description Code of `notice-type`. */
      type: string;
      /** @description Level that posted it and deals with objections to it. */
      level: string;
      headName: string;
      /** @description People in the household on the day it was posted. */
      people: number;
      place: string;
      text: string;
      /** @description Attachment with the photograph. */
      photoId: string | null;
      from: string;
      /** @description Last day on which objections are taken; null for an announcement. */
      to: string | null;
      /** @description running, closed, withdrawn (the case left the step early) or announced. */
      state: string;
      /** @description Days until the notice may be taken down; null when it does not run. */
      daysLeft: number | null;
      /** @description 满期: its days are over and it has not been taken down. */
      expired: boolean;
      /** @description 有异议: at least one objection waits for an answer or has not been read. */
      objected: boolean;
      /** @description Objections to it, and those of them that wait for an answer or have not been read. */
      objections: number;
      openObjections: number;
    };
    NoticePage: {
      items: components['schemas']['NoticeView'][];
      nextCursor: string | null;
      /** @description Rows that fit, counted up to 1,000. */
      total: number;
      /** @description There are more than `total`. */
      totalIsCapped: boolean;
    };
    AddNoticePhoto: {
      /**
       * Format: binary
       * @description JPEG, PNG, WebP or PDF.
       */
      file: string;
    };
    ObjectionItem: {
      id: string;
      noticeId: string;
      procedureId: string;
      householdId: string;
      regionCode: string;
      villageName: string;
      /** @description Head of the household on the notice. */
      headName: string;
      /** @description Level that deals with it. */
      level: string;
      state: string;
      filedOn: string;
      /** @description Last day for the answer, once admitted. */
      dueOn: string | null;
      late: boolean;
      /** @description Why it was not admitted, for the level above to see. */
      dismissalReason: string | null;
      /** @description Code of `objection-result`. */
      result: string | null;
      answeredOn: string | null;
      /** @description Name of who admitted or dismissed it. */
      triagedBy: string | null;
      /** @description Name of who answered it. */
      answeredBy: string | null;
    };
    ObjectionPage: {
      items: components['schemas']['ObjectionItem'][];
      nextCursor: string | null;
      /** @description Rows that fit, counted up to 1,000. */
      total: number;
      /** @description There are more than `total`. */
      totalIsCapped: boolean;
    };
    ObjectionView: {
      id: string;
      noticeId: string;
      procedureId: string;
      householdId: string;
      regionCode: string;
      villageName: string;
      /** @description Head of the household on the notice. */
      headName: string;
      /** @description Level that deals with it. */
      level: string;
      state: string;
      filedOn: string;
      /** @description Last day for the answer, once admitted. */
      dueOn: string | null;
      late: boolean;
      /** @description Why it was not admitted, for the level above to see. */
      dismissalReason: string | null;
      /** @description Code of `objection-result`. */
      result: string | null;
      answeredOn: string | null;
      /** @description Name of who admitted or dismissed it. */
      triagedBy: string | null;
      /** @description Name of who answered it. */
      answeredBy: string | null;
      content: string;
      name: string | null;
      contact: string | null;
      /** @description Whether the objector left a name, whoever may see it. */
      named: boolean;
      investigated: string | null;
      explanation: string | null;
    };
    AdmitObjection: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      kind: 'admit';
    };
    DismissObjection: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      kind: 'dismiss';
      reason: string;
    };
    AnswerObjection: {
      /** @enum {string} */
      result: '01' | '02' | '03' | '04';
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      kind: 'answer';
      /** @description Who looked into it and what was found. */
      investigated: string;
      /** @description What the objector is told. */
      explanation: string;
    };
    ObjectionState: {
      id: string;
      /** @description admitted, dismissed or answered. */
      state: string;
      dueOn: string | null;
      /** @description The step of its case that is due now; null once the case has ended. */
      step: string | null;
    };
    Application: {
      /** @description Day of the application or proposal, YYYY-MM-DD. */
      on: string;
      /** @description Who applied, or on whose proposal. */
      applicant: string;
      /** @description Why. */
      reason: string;
      /**
       * Format: uuid
       * @description Attachment of the household with the signed form.
       */
      attachmentId?: string;
    };
    OpenProcedure: {
      /** Format: uuid */
      householdId: string;
      /**
       * @description entry: onto the register; exit: off it.
       * @enum {string}
       */
      family: 'elimination' | 'entry' | 'exit' | 'monitoring';
      /**
       * @description entry: `new` or `return` (fell back); exit: `exit` or `removal` (wrongly registered).
       * @enum {string}
       */
      variant: 'elimination' | 'exit' | 'marginal' | 'new' | 'removal' | 'return' | 'sudden' | 'unstable';
      application: components['schemas']['Application'];
    };
    CaseState: {
      id: string;
      householdId: string;
      family: string;
      variant: string;
      /** @description open, decided, refused or withdrawn. */
      state: string;
      /** @description The step that is due; null once the case has ended. */
      step: string | null;
      /** @description Day the case came to this step. */
      since: string;
      /** @description First day on which the step can be done. */
      readyOn: string;
      /** @description Last day for it; null: no limit. */
      dueOn: string | null;
    };
    ReturnView: {
      /** @description The step it was sent back from. */
      step: string;
      staffName: string;
      day: string;
      reason: string | null;
    };
    ProcedureItem: {
      id: string;
      householdId: string;
      householdNumber: string | null;
      headName: string;
      regionCode: string;
      villageName: string;
      family: string;
      variant: string;
      state: string;
      /** @description The step that is due; null once the case has ended. */
      step: string | null;
      /** @description Day the case came to this step. */
      since: string;
      /** @description First day on which the step can be done. */
      readyOn: string;
      /** @description Last day for it. */
      dueOn: string | null;
      late: boolean;
      /** @description Level whose turn it is. */
      waitsLevel: string | null;
      /** Format: date-time */
      openedAt: string;
      /** @description Present while the last act on an open case was a return. */
      returned: components['schemas']['ReturnView'] | null;
    };
    ProcedurePage: {
      items: components['schemas']['ProcedureItem'][];
      nextCursor: string | null;
      /** @description Rows that fit, counted up to 1,000. */
      total: number;
      /** @description There are more than `total`. */
      totalIsCapped: boolean;
    };
    ApplicationView: {
      on: string;
      applicant: string | null;
      reason: string | null;
      attachmentId?: string | null;
    };
    ActView: {
      id: string;
      step: string;
      kind: string;
      /** @description opened, passed, returned, rejected or withdrawn. */
      outcome: string;
      staffId: string;
      staffName: string;
      level: string;
      /** @description Day in Asia/Shanghai. */
      day: string;
      /** Format: date-time */
      at: string;
      opinion: string | null;
      /** @description What was recorded, by kind. */
      record: {
        [key: string]: unknown;
      } | null;
      /** @description The standards that were used. */
      standards: Record<string, never>[];
    };
    StepView: {
      name: string;
      kind: string;
      /** @enum {string} */
      level: 'banner' | 'city' | 'township' | 'village';
      permission: string;
      returnsTo: string[];
    };
    FaultView: {
      path: string;
      code: string;
      params?: {
        [key: string]: unknown;
      };
    };
    ProcedureView: {
      id: string;
      householdId: string;
      householdNumber: string | null;
      headName: string;
      regionCode: string;
      villageName: string;
      family: string;
      variant: string;
      state: string;
      /** @description The step that is due; null once the case has ended. */
      step: string | null;
      /** @description Day the case came to this step. */
      since: string;
      /** @description First day on which the step can be done. */
      readyOn: string;
      /** @description Last day for it. */
      dueOn: string | null;
      late: boolean;
      /** @description Level whose turn it is. */
      waitsLevel: string | null;
      /** Format: date-time */
      openedAt: string;
      /** @description Present while the last act on an open case was a return. */
      returned: components['schemas']['ReturnView'] | null;
      application: components['schemas']['ApplicationView'];
      acts: components['schemas']['ActView'][];
      /** @description Every step of the procedure in order. */
      steps: components['schemas']['StepView'][];
      /** @description What stands in the way of the present step. */
      missing: components['schemas']['FaultView'][];
      /** @description Kinds of act that are the reader's to do now. */
      actions: string[];
    };
    SteppedAsideInput: {
      name: string;
      /** @description How they are related to the household. */
      relation: string;
    };
    MeetingStep: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      kind: 'meeting';
      /** @description Day of the meeting, YYYY-MM-DD. */
      heldOn: string;
      place: string;
      /** @description Who chaired it. */
      chair: string;
      /** @description Who kept the minutes. */
      recorder: string;
      /** @description Representatives who should attend. */
      expected: number;
      /** @description Representatives who did, those who stepped aside included. */
      present: number;
      votesFor: number;
      votesAgainst: number;
      abstained: number;
      steppedAside: components['schemas']['SteppedAsideInput'][];
      /**
       * Format: uuid
       * @description Attachment of the household with the scanned minutes.
       */
      minutesId?: string;
      opinion?: string;
      /**
       * @description The step the sender saw the case at; when the case has moved on meanwhile the answer is 409.
       * @enum {string}
       */
      expectedStep:
        | 'agreement'
        | 'announcement'
        | 'comparison'
        | 'confirmation'
        | 'decision'
        | 'eliminationNotice'
        | 'eliminationNoticeEnd'
        | 'exitNotice'
        | 'exitNoticeEnd'
        | 'firstNotice'
        | 'firstNoticeEnd'
        | 'homeCheck'
        | 'meeting'
        | 'monitoringNotice'
        | 'monitoringNoticeEnd'
        | 'review'
        | 'secondNotice'
        | 'secondNoticeEnd';
    };
    CheckedItemInput: {
      /**
       * @description What was judged; income is computed and not judged.
       * @enum {string}
       */
      item: 'clothing' | 'education' | 'food' | 'housing' | 'income' | 'medical' | 'water';
      passed: boolean;
      note?: string;
    };
    HomeCheckStep: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      kind: 'homeCheck';
      /** @description Day of the visit, YYYY-MM-DD. */
      checkedOn: string;
      items: components['schemas']['CheckedItemInput'][];
      /** @description Whether the household signed the sheet. */
      signed: boolean;
      /** @description Why it did not. */
      refusalReason?: string;
      /**
       * Format: uuid
       * @description Attachment of the household with the signed sheet or a photograph.
       */
      photoId?: string;
      opinion?: string;
      /**
       * @description The step the sender saw the case at; when the case has moved on meanwhile the answer is 409.
       * @enum {string}
       */
      expectedStep:
        | 'agreement'
        | 'announcement'
        | 'comparison'
        | 'confirmation'
        | 'decision'
        | 'eliminationNotice'
        | 'eliminationNoticeEnd'
        | 'exitNotice'
        | 'exitNoticeEnd'
        | 'firstNotice'
        | 'firstNoticeEnd'
        | 'homeCheck'
        | 'meeting'
        | 'monitoringNotice'
        | 'monitoringNoticeEnd'
        | 'review'
        | 'secondNotice'
        | 'secondNoticeEnd';
    };
    ConfirmationStep: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      kind: 'confirmation';
      opinion?: string;
      /**
       * @description The step the sender saw the case at; when the case has moved on meanwhile the answer is 409.
       * @enum {string}
       */
      expectedStep:
        | 'agreement'
        | 'announcement'
        | 'comparison'
        | 'confirmation'
        | 'decision'
        | 'eliminationNotice'
        | 'eliminationNoticeEnd'
        | 'exitNotice'
        | 'exitNoticeEnd'
        | 'firstNotice'
        | 'firstNoticeEnd'
        | 'homeCheck'
        | 'meeting'
        | 'monitoringNotice'
        | 'monitoringNoticeEnd'
        | 'review'
        | 'secondNotice'
        | 'secondNoticeEnd';
    };
    AgreementStep: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      kind: 'agreement';
      /** @description Day of the signature or refusal, YYYY-MM-DD. */
      signedOn: string;
      signed: boolean;
      /** @description Why the household does not agree. */
      refusalReason?: string;
      /**
       * @description The step the sender saw the case at; when the case has moved on meanwhile the answer is 409.
       * @enum {string}
       */
      expectedStep:
        | 'agreement'
        | 'announcement'
        | 'comparison'
        | 'confirmation'
        | 'decision'
        | 'eliminationNotice'
        | 'eliminationNoticeEnd'
        | 'exitNotice'
        | 'exitNoticeEnd'
        | 'firstNotice'
        | 'firstNoticeEnd'
        | 'homeCheck'
        | 'meeting'
        | 'monitoringNotice'
        | 'monitoringNoticeEnd'
        | 'review'
        | 'secondNotice'
        | 'secondNoticeEnd';
    };
    PostNoticeStep: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      kind: 'postNotice';
      /** @description Day it was put up, YYYY-MM-DD. */
      from: string;
      /** @description Last day on which objections are taken, YYYY-MM-DD. */
      to: string;
      /** @description Where it hangs. */
      place: string;
      /** @description The words that were posted; no cause, illness, number or account. */
      text: string;
      /**
       * Format: uuid
       * @description Attachment of the household with the photograph of the posted notice.
       */
      photoId?: string;
      /**
       * @description The step the sender saw the case at; when the case has moved on meanwhile the answer is 409.
       * @enum {string}
       */
      expectedStep:
        | 'agreement'
        | 'announcement'
        | 'comparison'
        | 'confirmation'
        | 'decision'
        | 'eliminationNotice'
        | 'eliminationNoticeEnd'
        | 'exitNotice'
        | 'exitNoticeEnd'
        | 'firstNotice'
        | 'firstNoticeEnd'
        | 'homeCheck'
        | 'meeting'
        | 'monitoringNotice'
        | 'monitoringNoticeEnd'
        | 'review'
        | 'secondNotice'
        | 'secondNoticeEnd';
    };
    CloseNoticeStep: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      kind: 'closeNotice';
      /**
       * Format: uuid
       * @description Attachment with the photograph, when it was not given at posting.
       */
      photoId?: string;
      opinion?: string;
      /**
       * @description The step the sender saw the case at; when the case has moved on meanwhile the answer is 409.
       * @enum {string}
       */
      expectedStep:
        | 'agreement'
        | 'announcement'
        | 'comparison'
        | 'confirmation'
        | 'decision'
        | 'eliminationNotice'
        | 'eliminationNoticeEnd'
        | 'exitNotice'
        | 'exitNoticeEnd'
        | 'firstNotice'
        | 'firstNoticeEnd'
        | 'homeCheck'
        | 'meeting'
        | 'monitoringNotice'
        | 'monitoringNoticeEnd'
        | 'review'
        | 'secondNotice'
        | 'secondNoticeEnd';
    };
    ReviewStep: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      kind: 'review';
      /** @description False ends the case. */
      approve: boolean;
      /** @description Opinion and its ground. */
      opinion: string;
      /**
       * @description The step the sender saw the case at; when the case has moved on meanwhile the answer is 409.
       * @enum {string}
       */
      expectedStep:
        | 'agreement'
        | 'announcement'
        | 'comparison'
        | 'confirmation'
        | 'decision'
        | 'eliminationNotice'
        | 'eliminationNoticeEnd'
        | 'exitNotice'
        | 'exitNoticeEnd'
        | 'firstNotice'
        | 'firstNoticeEnd'
        | 'homeCheck'
        | 'meeting'
        | 'monitoringNotice'
        | 'monitoringNoticeEnd'
        | 'review'
        | 'secondNotice'
        | 'secondNoticeEnd';
    };
    DecisionStep: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      kind: 'decision';
      /** @description False ends the case. */
      approve: boolean;
      /** @description Opinion and its ground. */
      opinion: string;
      /**
       * @description The step the sender saw the case at; when the case has moved on meanwhile the answer is 409.
       * @enum {string}
       */
      expectedStep:
        | 'agreement'
        | 'announcement'
        | 'comparison'
        | 'confirmation'
        | 'decision'
        | 'eliminationNotice'
        | 'eliminationNoticeEnd'
        | 'exitNotice'
        | 'exitNoticeEnd'
        | 'firstNotice'
        | 'firstNoticeEnd'
        | 'homeCheck'
        | 'meeting'
        | 'monitoringNotice'
        | 'monitoringNoticeEnd'
        | 'review'
        | 'secondNotice'
        | 'secondNoticeEnd';
    };
    AnnouncementStep: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      kind: 'announcement';
      /** @description Day of the announcement, YYYY-MM-DD. */
      on: string;
      place: string;
      /** @description The words that were announced; no cause, illness, number or account. */
      text: string;
      /** Format: uuid */
      photoId?: string;
      /**
       * @description The step the sender saw the case at; when the case has moved on meanwhile the answer is 409.
       * @enum {string}
       */
      expectedStep:
        | 'agreement'
        | 'announcement'
        | 'comparison'
        | 'confirmation'
        | 'decision'
        | 'eliminationNotice'
        | 'eliminationNoticeEnd'
        | 'exitNotice'
        | 'exitNoticeEnd'
        | 'firstNotice'
        | 'firstNoticeEnd'
        | 'homeCheck'
        | 'meeting'
        | 'monitoringNotice'
        | 'monitoringNoticeEnd'
        | 'review'
        | 'secondNotice'
        | 'secondNoticeEnd';
    };
    ReturnStep: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      kind: 'return';
      /**
       * @description One of the steps that the present step may send back to.
       * @enum {string}
       */
      to:
        | 'agreement'
        | 'announcement'
        | 'comparison'
        | 'confirmation'
        | 'decision'
        | 'eliminationNotice'
        | 'eliminationNoticeEnd'
        | 'exitNotice'
        | 'exitNoticeEnd'
        | 'firstNotice'
        | 'firstNoticeEnd'
        | 'homeCheck'
        | 'meeting'
        | 'monitoringNotice'
        | 'monitoringNoticeEnd'
        | 'review'
        | 'secondNotice'
        | 'secondNoticeEnd';
      /** @description What has to be done again, and why. */
      reason: string;
      /**
       * @description The step the sender saw the case at; when the case has moved on meanwhile the answer is 409.
       * @enum {string}
       */
      expectedStep:
        | 'agreement'
        | 'announcement'
        | 'comparison'
        | 'confirmation'
        | 'decision'
        | 'eliminationNotice'
        | 'eliminationNoticeEnd'
        | 'exitNotice'
        | 'exitNoticeEnd'
        | 'firstNotice'
        | 'firstNoticeEnd'
        | 'homeCheck'
        | 'meeting'
        | 'monitoringNotice'
        | 'monitoringNoticeEnd'
        | 'review'
        | 'secondNotice'
        | 'secondNoticeEnd';
    };
    WithdrawStep: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      kind: 'withdraw';
      reason: string;
      /**
       * @description The step the sender saw the case at; when the case has moved on meanwhile the answer is 409.
       * @enum {string}
       */
      expectedStep:
        | 'agreement'
        | 'announcement'
        | 'comparison'
        | 'confirmation'
        | 'decision'
        | 'eliminationNotice'
        | 'eliminationNoticeEnd'
        | 'exitNotice'
        | 'exitNoticeEnd'
        | 'firstNotice'
        | 'firstNoticeEnd'
        | 'homeCheck'
        | 'meeting'
        | 'monitoringNotice'
        | 'monitoringNoticeEnd'
        | 'review'
        | 'secondNotice'
        | 'secondNoticeEnd';
    };
    ActResult: {
      id: string;
      /** @description Id of the act; a notice, a meeting and a home check have the same id. */
      actId: string;
      /** @description passed, returned, rejected or withdrawn. */
      outcome: string;
      /** @description open, decided, refused or withdrawn. */
      state: string;
      step: string | null;
      since: string;
      readyOn: string;
      dueOn: string | null;
    };
    QueueList: {
      items: components['schemas']['ProcedureItem'][];
      /** @description All of them, also those beyond the first 50. */
      total: number;
    };
    QueueView: {
      /** @description Mine to do today, the most urgent first. */
      waiting: components['schemas']['QueueList'];
      /** @description Open cases of my region past their time limit, whoever's turn it is. */
      late: components['schemas']['QueueList'];
      /** @description Cases I have worked on whose turn is somebody else's, and where they stand. */
      sent: components['schemas']['QueueList'];
    };
    BoardNotice: {
      /** @description Needed to object to it. */
      id: string;
      /** @description Code of `notice-type`. */
      type: string;
      /** @description Name of the type; a removal (整户清退), which goes by the types of an exit, has a name of its own. */
      typeZh: string;
      typeEn: string;
      headName: string;
      people: number;
      villageName: string;
      townshipName: string;
      from: string;
      to: string | null;
      /** @description Days on which one may still object, today included; null for an announcement, to which nobody objects. */
      daysLeft: number | null;
    };
    FileObjection: {
      /** @description What is wrong with the notice. */
      content: string;
      /** @description Who objects; may be left out. Kept sealed and shown only to the office that deals with it. */
      name?: string;
      /** @description How to be told the result; may be left out. Kept sealed. */
      contact?: string;
    };
    ObjectionReceipt: {
      /** @description Shows later what became of the objection. It is shown once and kept nowhere. */
      receipt: string;
    };
    ObjectionOutcome: {
      /** @description filed, admitted, dismissed or answered. */
      state: string;
      filedOn: string;
      /** @description Code of `objection-result`. */
      result: string | null;
      resultZh: string | null;
      resultEn: string | null;
      explanation: string | null;
      answeredOn: string | null;
    };
    DeliveryBatchView: {
      id: string;
      regionCode: string;
      title: string;
      deliveredOn: string;
      /** @description Households. */
      lines: number;
      totalFen: number;
      deliveredBy: string | null;
      /** Format: date-time */
      deliveredAt: string;
      /** Format: date-time */
      undoneAt: string | null;
      undoReason: string | null;
    };
    DeliveryBatchPage: {
      items: components['schemas']['DeliveryBatchView'][];
      nextCursor: string | null;
    };
    BatchLine: {
      /** @description Number of the household, 12 digits. */
      number: string;
      /** @description Fen. */
      amountFen: number;
    };
    BatchForm: {
      /** @description 12-digit code of the division that the list is kept for. */
      regionCode: string;
      /** @description What the list is, such as a document and its number. */
      title: string;
      /**
       * @description Kind of measure; each household has one of them that goes on.
       * @enum {string}
       */
      subtype:
        | 'A39-01'
        | 'A39-02'
        | 'A39-03'
        | 'A39-04'
        | 'A39-05'
        | 'A39-06'
        | 'A39-07'
        | 'A39-08'
        | 'A39-09'
        | 'A39-10'
        | 'A39-11'
        | 'A39-12'
        | 'A39-13'
        | 'A39-14'
        | 'A39-15'
        | 'A39-16'
        | 'A39-99'
        | 'A40-01'
        | 'A40-02'
        | 'A40-03'
        | 'A40-04'
        | 'A40-05'
        | 'A40-06'
        | 'A40-99'
        | 'A41-01'
        | 'A41-02'
        | 'A41-03'
        | 'A41-04'
        | 'A41-99'
        | 'A42-01'
        | 'A42-02'
        | 'A42-03'
        | 'A42-99'
        | 'A45-01'
        | 'A45-02'
        | 'A45-03'
        | 'A45-04'
        | 'A45-05'
        | 'A45-06'
        | 'A45-99'
        | 'A46-01'
        | 'A46-02'
        | 'A46-03'
        | 'A46-04'
        | 'A46-99'
        | 'A47-01'
        | 'A47-02'
        | 'A47-03'
        | 'A47-04'
        | 'A47-99'
        | 'A48-01'
        | 'A48-02'
        | 'A48-03'
        | 'A48-04'
        | 'A48-05'
        | 'A48-06'
        | 'A48-07'
        | 'A48-99'
        | 'A50-01'
        | 'A50-02'
        | 'A50-99'
        | 'A51-01'
        | 'A51-02'
        | 'A51-99'
        | 'A52-01'
        | 'A52-02'
        | 'A52-99'
        | 'A53-01'
        | 'A53-02'
        | 'A54-01'
        | 'A54-02'
        | 'A54-03'
        | 'A54-99'
        | 'A55-01'
        | 'A55-02'
        | 'A55-03'
        | 'A55-99';
      /** @enum {string} */
      kind: 'goods' | 'money' | 'work';
      /** @description Day of delivery, YYYY-MM-DD. */
      deliveredOn: string;
      lines: components['schemas']['BatchLine'][];
    };
    BatchLineView: {
      /** @description Place in the list, from 0. */
      line: number;
      number: string;
      headName: string | null;
      amountFen: number;
      measureId: string | null;
      /** @description What is left of the approved amount before this line. */
      remainingFen: number | null;
      /** @description Why it cannot be delivered; null where it can. */
      fault: string | null;
    };
    BatchPreview: {
      lines: components['schemas']['BatchLineView'][];
      totalFen: number;
      faults: number;
    };
    UndoBatch: {
      reason: string;
    };
    DeliverBenefit: {
      measureId: string;
      /** @enum {string} */
      kind: 'goods' | 'money' | 'work';
      /** @description Day of delivery, YYYY-MM-DD; not in the future. */
      deliveredOn: string;
      /** @description What was delivered. */
      description: string;
      quantity?: number | null;
      /** @description Unit of the quantity. */
      unit?: string | null;
      /** @description Fen; of goods and work what they are worth. */
      amountFen: number;
      /** @description Papers of the household that prove it. */
      evidence: string[];
    };
    BenefitView: {
      id: string;
      measureId: string;
      /** @enum {string} */
      kind: 'goods' | 'money' | 'work';
      deliveredOn: string;
      description: string;
      quantity: number | null;
      unit: string | null;
      amountFen: number;
      /** @description [income-sub-item]; null: no income. */
      incomeItem: string | null;
      evidence: string[];
      batchId: string | null;
      deliveredBy: string | null;
      /** Format: date-time */
      deliveredAt: string;
      /** Format: date-time */
      reversedAt: string | null;
      reverseReason: string | null;
      /** @description Statements of income it counts in; none yet where the period has no statement. */
      postedTo: number;
      /** @description Goods for planting that came after the season was over. */
      afterSeason: boolean;
    };
    ReverseBenefit: {
      reason: string;
    };
    DifferenceItem: {
      householdId: string;
      householdNumber: string | null;
      headName: string;
      villageName: string;
      /** @description Income year; null where no statement holds the day of the benefit. */
      year: number | null;
      /** @description [income-sub-item] */
      item: string;
      paidFen: number;
      reportedFen: number | null;
      /**
       * @description No statement of the period yet, the item not reported at all, or less of it than was paid.
       * @enum {string}
       */
      kind: 'lessReported' | 'noStatement' | 'notReported';
    };
    DifferencePage: {
      items: components['schemas']['DifferenceItem'][];
      nextCursor: string | null;
    };
    SelfRelianceYear: {
      year: number;
      /** @description Wages, operating and property income. */
      ownFen: number;
      /** @description Gross income, the denominator. */
      grossFen: number;
      /** @description Of the gross income, what benefits posted. */
      benefitsFen: number;
    };
    PolicyView: {
      code: string;
      titleZh: string;
      titleEn: string;
      /** @description Sub-types of measures that are this help. */
      subtypes: string[];
      /** @description Where it is written. */
      clause: string;
    };
    EntitlementView: {
      policy: string;
      householdId: string;
      memberId: string;
      memberName: string;
      /**
       * @description `unknown` where a fact is not filled in.
       * @enum {string}
       */
      entitled: 'no' | 'unknown' | 'yes';
      receiving: boolean;
      clause: string;
      /** @description The facts it rests on, as the forms have them. */
      facts: Record<string, never>;
    };
    EntitlementPage: {
      items: components['schemas']['EntitlementView'][];
      nextCursor: string | null;
    };
    HelperView: {
      unitId: string | null;
      /** @description Masked. */
      idNumber: string;
      /** @description [political-status] */
      politicalStatus: string | null;
      /** @description [education] */
      education: string | null;
      leaveReason: string | null;
      /** @description Households in scope that this helper answers for today. */
      households: number;
      /** @description Opaque tags that a change of a sealed field is based on. */
      revisions: {
        [key: string]: unknown;
      };
      id: string;
      /** @description Division whose office keeps the helper. */
      regionCode: string;
      name: string;
      /** @description [sex] */
      sex: string;
      unitName: string | null;
      position: string | null;
      /** @description [helper-rank] */
      rank: string | null;
      /** @description [helper-skill] */
      skill: string | null;
      /** @description Clear for caseworkers, masked for others. */
      phone: string | null;
      /** @description The helper's account. */
      staffId: string | null;
      /** @description First day without the helper. */
      leftOn: string | null;
    };
    HelperPage: {
      items: components['schemas']['HelperView'][];
      nextCursor: string | null;
    };
    RegisterHelper: {
      /**
       * @description [political-status]
       * @enum {string|null}
       */
      politicalStatus?: '01' | '02' | '03' | '04' | '05' | '06' | '07' | '08' | '09' | '10' | '11' | '12' | '13' | null;
      /**
       * @description [education]
       * @enum {string|null}
       */
      education?: '01' | '02' | '03' | '04' | '05' | '06' | null;
      /**
       * @description [helper-rank]
       * @enum {string|null}
       */
      rank?:
        '101' | '102' | '111' | '112' | '121' | '122' | '131' | '132' | '141' | '142' | '150' | '160' | '199' | null;
      /**
       * @description [helper-skill]
       * @enum {string|null}
       */
      skill?: '01' | '02' | '03' | '04' | null;
      /** @description 12-digit code of the division whose office keeps the helper in its list. */
      regionCode: string;
      /** @description 18 digits; told to nobody, it serves to recognise kin and people on the register. */
      idNumber: string;
      /** @description Unit that sends the helper, of the same office's list. */
      unitId?: string | null;
      /** @description The helper's own account, where there is one. */
      staffId?: string | null;
      name: string;
      /** @description A mobile number. */
      phone?: string | null;
      /** @description Position in the unit. */
      position?: string | null;
    };
    HelperLeaves: {
      /** @description First day without the helper, YYYY-MM-DD. */
      on: string;
      reason: string;
    };
    MeasureItem: {
      id: string;
      householdId: string;
      householdNumber: string | null;
      headName: string;
      villageName: string;
      planId: string | null;
      memberId: string | null;
      programmeVersionId: string;
      /** @description [tongliao-programme] or [measure-category] */
      programme: string;
      subtype: string;
      /** @description [measure-category] */
      category: string;
      /** @description [measure-orientation] */
      orientation: string;
      /** @description [income-sub-item] that its benefits post to; null: they are no income. */
      incomeItem: string | null;
      causes: string[];
      risks: string[];
      startOn: string;
      endOn: string | null;
      askedFen: number;
      approvedFen: number | null;
      /** @description Fen delivered so far, what was reversed left out. */
      deliveredFen: number;
      /** @description [measure-state] */
      state: string;
      /**
       * @description Level that decides on its amount.
       * @enum {string}
       */
      decidingLevel: 'banner' | 'township';
      returnedReason: string | null;
    };
    MeasurePage: {
      items: components['schemas']['MeasureItem'][];
      nextCursor: string | null;
    };
    MeasureStandard: {
      key: string;
      value: number;
      unit: string;
      regionCode: string;
      validFrom: string;
      source: string;
    };
    MeasureView: {
      id: string;
      householdId: string;
      householdNumber: string | null;
      headName: string;
      villageName: string;
      planId: string | null;
      memberId: string | null;
      programmeVersionId: string;
      /** @description [tongliao-programme] or [measure-category] */
      programme: string;
      subtype: string;
      /** @description [measure-category] */
      category: string;
      /** @description [measure-orientation] */
      orientation: string;
      /** @description [income-sub-item] that its benefits post to; null: they are no income. */
      incomeItem: string | null;
      causes: string[];
      risks: string[];
      startOn: string;
      endOn: string | null;
      askedFen: number;
      approvedFen: number | null;
      /** @description Fen delivered so far, what was reversed left out. */
      deliveredFen: number;
      /** @description [measure-state] */
      state: string;
      /**
       * @description Level that decides on its amount.
       * @enum {string}
       */
      decidingLevel: 'banner' | 'township';
      returnedReason: string | null;
      details: Record<string, never> | null;
      decidedBy: string | null;
      decidedOn: string | null;
      opinion: string | null;
      /** @description The standards the decision used. */
      standards: components['schemas']['MeasureStandard'][];
      completedOn: string | null;
      verifiedOn: string | null;
      evidenceId: string | null;
      stoppedOn: string | null;
      stopReason: string | null;
      proposedBy: string | null;
      /** Format: date-time */
      proposedAt: string;
      benefits: components['schemas']['BenefitView'][];
    };
    ProposeMeasure: {
      /** @description Causes of poverty that it answers. */
      causes: ('01' | '02' | '03' | '04' | '05' | '06' | '07' | '08' | '09' | '10' | '11' | '12' | '13' | '99')[];
      /** @description Risks that it answers. */
      risks: ('01' | '02' | '03' | '04' | '05' | '06' | '07' | '09' | '10' | '11' | '12' | '13' | '99')[];
      householdId: string;
      /** @description Plan it belongs to. */
      planId?: string | null;
      /** @description Member it is for, where it is one person's. */
      memberId?: string | null;
      /** @description Version of the programme that was in force on its first day. */
      programmeVersionId: string;
      /**
       * @description Code of the lists measure-subtype-*, one of the programme's.
       * @enum {string}
       */
      subtype:
        | 'A39-01'
        | 'A39-02'
        | 'A39-03'
        | 'A39-04'
        | 'A39-05'
        | 'A39-06'
        | 'A39-07'
        | 'A39-08'
        | 'A39-09'
        | 'A39-10'
        | 'A39-11'
        | 'A39-12'
        | 'A39-13'
        | 'A39-14'
        | 'A39-15'
        | 'A39-16'
        | 'A39-99'
        | 'A40-01'
        | 'A40-02'
        | 'A40-03'
        | 'A40-04'
        | 'A40-05'
        | 'A40-06'
        | 'A40-99'
        | 'A41-01'
        | 'A41-02'
        | 'A41-03'
        | 'A41-04'
        | 'A41-99'
        | 'A42-01'
        | 'A42-02'
        | 'A42-03'
        | 'A42-99'
        | 'A45-01'
        | 'A45-02'
        | 'A45-03'
        | 'A45-04'
        | 'A45-05'
        | 'A45-06'
        | 'A45-99'
        | 'A46-01'
        | 'A46-02'
        | 'A46-03'
        | 'A46-04'
        | 'A46-99'
        | 'A47-01'
        | 'A47-02'
        | 'A47-03'
        | 'A47-04'
        | 'A47-99'
        | 'A48-01'
        | 'A48-02'
        | 'A48-03'
        | 'A48-04'
        | 'A48-05'
        | 'A48-06'
        | 'A48-07'
        | 'A48-99'
        | 'A50-01'
        | 'A50-02'
        | 'A50-99'
        | 'A51-01'
        | 'A51-02'
        | 'A51-99'
        | 'A52-01'
        | 'A52-02'
        | 'A52-99'
        | 'A53-01'
        | 'A53-02'
        | 'A54-01'
        | 'A54-02'
        | 'A54-03'
        | 'A54-99'
        | 'A55-01'
        | 'A55-02'
        | 'A55-03'
        | 'A55-99';
      /** @description As the schema of the version describes them. */
      details: {
        [key: string]: unknown;
      };
      startOn: string;
      /** @description Last day, where one is set. */
      endOn?: string | null;
      /** @description Fen that the household is to get, in goods, work or money; 0 where it costs nothing. */
      askedFen: number;
    };
    ApproveMeasure: {
      /** @description Fen, at most what was asked for. */
      approvedFen: number;
      opinion: string;
    };
    ReturnMeasure: {
      /** @description What is to be changed before it is proposed again. */
      reason: string;
    };
    CompleteMeasure: {
      /** @description Day on which everything was there, YYYY-MM-DD. */
      on: string;
    };
    VerifyMeasure: {
      /** @description Day on which the household signed for it, YYYY-MM-DD. */
      signedOn: string;
      /** @description Paper with the signature, one of the household's. */
      evidenceId: string;
    };
    StopMeasure: {
      on: string;
      reason: string;
    };
    PairedHousehold: {
      id: string;
      regionCode: string;
      villageName: string;
      number: string | null;
      headName: string;
      memberCount: number;
      /** @description [exit-status] */
      exitStatus: string | null;
      /** @description [monitoring-type] */
      monitoringType: string | null;
    };
    HelperCard: {
      id: string;
      /** @description Division whose office keeps the helper. */
      regionCode: string;
      name: string;
      /** @description [sex] */
      sex: string;
      unitName: string | null;
      position: string | null;
      /** @description [helper-rank] */
      rank: string | null;
      /** @description [helper-skill] */
      skill: string | null;
      /** @description Clear for caseworkers, masked for others. */
      phone: string | null;
      /** @description The helper's account. */
      staffId: string | null;
      /** @description First day without the helper. */
      leftOn: string | null;
    };
    PairingItem: {
      household: components['schemas']['PairedHousehold'];
      id: string;
      householdId: string;
      /** @description [helper-role] */
      role: string;
      /** @description First day. */
      startedOn: string;
      /** @description First day after it; null while it goes on. */
      endedOn: string | null;
      reason: string | null;
      endReason: string | null;
      helper: components['schemas']['HelperCard'];
    };
    PairingPage: {
      items: components['schemas']['PairingItem'][];
      nextCursor: string | null;
    };
    UnpairedPage: {
      items: components['schemas']['PairedHousehold'][];
      nextCursor: string | null;
    };
    HandOver: {
      fromHelperId: string;
      toHelperId: string;
      /** @description First day of the new helper, YYYY-MM-DD. */
      on: string;
      reason: string;
      /** @description Those alone; all households in scope when left out. */
      householdIds?: string[];
    };
    HandedOver: {
      /** @description Households that have the new helper from that day on. */
      householdIds: string[];
    };
    Pair: {
      householdId: string;
      helperId: string;
      /**
       * @description [helper-role]; of those who answer for the household (01) there is one at a time, others stand beside.
       * @enum {string}
       */
      role: '01' | '05' | '06' | '07' | '08';
      /** @description First day, YYYY-MM-DD; the one who answered for the household so far does so until the day before. */
      from: string;
      /** @description Why, for the history. */
      reason: string;
    };
    PairingView: {
      id: string;
      householdId: string;
      /** @description [helper-role] */
      role: string;
      /** @description First day. */
      startedOn: string;
      /** @description First day after it; null while it goes on. */
      endedOn: string | null;
      reason: string | null;
      endReason: string | null;
      helper: components['schemas']['HelperCard'];
    };
    EndPairing: {
      /** @description First day without this helper, YYYY-MM-DD. */
      on: string;
      reason: string;
    };
    TargetView: {
      subject: string;
      unit: string | null;
      now: number | null;
      goal: number;
    };
    PlanItem: {
      id: string;
      householdId: string;
      year: number;
      causes: string[];
      risks: string[];
      targets: components['schemas']['TargetView'][];
      /** @description Day on which the household signed; null while it is a draft. */
      agreedOn: string | null;
      signedBy: string | null;
      evidenceId: string | null;
    };
    AnswerView: {
      /** @enum {string} */
      ground: 'cause' | 'risk';
      /** @description [risk-type] or [poverty-cause] */
      code: string;
      /** @description Measures of the plan that fit it. */
      measures: string[];
      answered: boolean;
    };
    SuggestionView: {
      /** @enum {string} */
      ground: 'cause' | 'labour' | 'risk';
      /** @description [risk-type] or [poverty-cause]; of `labour` the number of members able to work. */
      code: string;
      /** @description [measure-category] */
      category: string;
      /** @description Programmes of the city with a sub-type of the category. */
      programmes: string[];
      /** @description The rule in words, by the language asked for. */
      why: string;
    };
    PlanView: {
      id: string;
      householdId: string;
      year: number;
      causes: string[];
      risks: string[];
      targets: components['schemas']['TargetView'][];
      /** @description Day on which the household signed; null while it is a draft. */
      agreedOn: string | null;
      signedBy: string | null;
      evidenceId: string | null;
      measures: components['schemas']['MeasureItem'][];
      /** @description Each cause and risk, and what answers it; what nothing answers is a gap. */
      answers: components['schemas']['AnswerView'][];
      suggestions: components['schemas']['SuggestionView'][];
    };
    TargetForm: {
      /** @description What is counted, such as net income per person. */
      subject: string;
      unit?: string | null;
      /** @description Where it stands at the beginning of the year. */
      now?: number | null;
      /** @description Where it is to stand at its end. */
      goal: number;
    };
    WritePlan: {
      /** @description Causes of poverty the year works on. */
      causes: ('01' | '02' | '03' | '04' | '05' | '06' | '07' | '08' | '09' | '10' | '11' | '12' | '13' | '99')[];
      /** @description Risks the year works on. */
      risks: ('01' | '02' | '03' | '04' | '05' | '06' | '07' | '09' | '10' | '11' | '12' | '13' | '99')[];
      householdId: string;
      year: number;
      targets: components['schemas']['TargetForm'][];
    };
    AgreePlan: {
      /** @description Day of the signature, YYYY-MM-DD. */
      signedOn: string;
      /** @description Who signed, one of the household. */
      signedBy: string;
      /** @description Paper with the signature. */
      evidenceId?: string | null;
    };
    IncomeBy: {
      field: string;
      /** @description [income-sub-item] by the values of the field. */
      items: {
        [key: string]: string;
      };
    };
    SubtypeView: {
      code: string;
      /** @description [income-sub-item]; null: no income. */
      incomeItem: string | null;
      incomeBy?: components['schemas']['IncomeBy'];
    };
    ProgrammeView: {
      id: string;
      programme: string;
      /**
       * @description Of the city, or a national category.
       * @enum {string}
       */
      kind: 'national' | 'tongliao';
      version: number;
      validFrom: string;
      titleZh: string;
      titleEn: string;
      subtypes: components['schemas']['SubtypeView'][];
      /** @description JSON Schema 2020-12 of the details. */
      schema: Record<string, never>;
      source: string;
      reason: string | null;
      publishedBy: string | null;
      /** Format: date-time */
      publishedAt: string;
    };
    SubtypeForm: {
      /** @enum {string} */
      code:
        | 'A39-01'
        | 'A39-02'
        | 'A39-03'
        | 'A39-04'
        | 'A39-05'
        | 'A39-06'
        | 'A39-07'
        | 'A39-08'
        | 'A39-09'
        | 'A39-10'
        | 'A39-11'
        | 'A39-12'
        | 'A39-13'
        | 'A39-14'
        | 'A39-15'
        | 'A39-16'
        | 'A39-99'
        | 'A40-01'
        | 'A40-02'
        | 'A40-03'
        | 'A40-04'
        | 'A40-05'
        | 'A40-06'
        | 'A40-99'
        | 'A41-01'
        | 'A41-02'
        | 'A41-03'
        | 'A41-04'
        | 'A41-99'
        | 'A42-01'
        | 'A42-02'
        | 'A42-03'
        | 'A42-99'
        | 'A45-01'
        | 'A45-02'
        | 'A45-03'
        | 'A45-04'
        | 'A45-05'
        | 'A45-06'
        | 'A45-99'
        | 'A46-01'
        | 'A46-02'
        | 'A46-03'
        | 'A46-04'
        | 'A46-99'
        | 'A47-01'
        | 'A47-02'
        | 'A47-03'
        | 'A47-04'
        | 'A47-99'
        | 'A48-01'
        | 'A48-02'
        | 'A48-03'
        | 'A48-04'
        | 'A48-05'
        | 'A48-06'
        | 'A48-07'
        | 'A48-99'
        | 'A50-01'
        | 'A50-02'
        | 'A50-99'
        | 'A51-01'
        | 'A51-02'
        | 'A51-99'
        | 'A52-01'
        | 'A52-02'
        | 'A52-99'
        | 'A53-01'
        | 'A53-02'
        | 'A54-01'
        | 'A54-02'
        | 'A54-03'
        | 'A54-99'
        | 'A55-01'
        | 'A55-02'
        | 'A55-03'
        | 'A55-99';
      /**
       * @description [income-sub-item], income alone; null: no income.
       * @default null
       * @enum {string|null}
       */
      incomeItem:
        | 'O1'
        | 'O2'
        | 'O3'
        | 'O4'
        | 'O5'
        | 'P1'
        | 'P2'
        | 'P3'
        | 'P4'
        | 'T01'
        | 'T02'
        | 'T03'
        | 'T04'
        | 'T05'
        | 'T06'
        | 'T07'
        | 'T08'
        | 'T09'
        | 'T10'
        | 'T11'
        | 'T12'
        | 'T13'
        | 'T14'
        | 'T15'
        | 'T16'
        | 'T17'
        | 'T18'
        | 'T19'
        | 'T99'
        | 'W1'
        | 'W2'
        | 'W3'
        | null;
      incomeBy?: components['schemas']['IncomeBy'];
    };
    PublishProgramme: {
      /**
       * @description [tongliao-programme] or [measure-category]
       * @enum {string}
       */
      programme:
        | '01'
        | '02'
        | '03'
        | '04'
        | '05'
        | '06'
        | '07'
        | '08'
        | '09'
        | '10'
        | '11'
        | '12'
        | 'A39'
        | 'A40'
        | 'A41'
        | 'A42'
        | 'A45'
        | 'A46'
        | 'A47'
        | 'A48'
        | 'A50'
        | 'A51'
        | 'A52'
        | 'A53'
        | 'A54'
        | 'A55';
      /** @description First day it holds, YYYY-MM-DD; after the first day of the version before. */
      validFrom: string;
      titleZh: string;
      titleEn: string;
      subtypes: components['schemas']['SubtypeForm'][];
      /** @description JSON Schema 2020-12 of the details, with titles in Chinese and English and at least one example. */
      schema: Record<string, never>;
      /** @description Document that sets it, with its number. */
      source: string;
      /** @description Why it is published now. */
      reason: string;
    };
    CheckDetails: {
      details: {
        [key: string]: unknown;
      };
    };
    DetailFaultView: {
      /** @description Field of the details. */
      path: string;
      code: string;
      params: Record<string, never>;
    };
    TeamItem: {
      id: string;
      regionCode: string;
      villageName: string;
      unitName: string | null;
      startedOn: string;
      endedOn: string | null;
      /** @description Who serve today, the first secretary among them. */
      serving: number;
      /** @description What the rules ask for and today's team lacks: people, a first secretary; or a term that was cut short. */
      shortfalls: ('fewMembers' | 'noFirstSecretary' | 'termTooShort')[];
    };
    TeamPage: {
      items: components['schemas']['TeamItem'][];
      nextCursor: string | null;
    };
    TeamMemberView: {
      id: string;
      /** @description [helper-role] */
      role: string;
      startedOn: string;
      endedOn: string | null;
      endReason: string | null;
      helper: components['schemas']['HelperCard'];
    };
    TeamView: {
      id: string;
      regionCode: string;
      villageName: string;
      unitName: string | null;
      startedOn: string;
      endedOn: string | null;
      /** @description Who serve today, the first secretary among them. */
      serving: number;
      /** @description What the rules ask for and today's team lacks: people, a first secretary; or a term that was cut short. */
      shortfalls: ('fewMembers' | 'noFirstSecretary' | 'termTooShort')[];
      endReason: string | null;
      members: components['schemas']['TeamMemberView'][];
    };
    BeginTeam: {
      /** @description 12-digit code of the village. */
      regionCode: string;
      /** @description Unit that sends it. */
      unitId?: string | null;
      /** @description First day, YYYY-MM-DD. */
      from: string;
    };
    EndService: {
      /** @description First day without them, YYYY-MM-DD. */
      on: string;
      reason: string;
    };
    JoinTeam: {
      helperId: string;
      /**
       * @description [helper-role]: first secretary 02, leader 03, member 04.
       * @enum {string}
       */
      role: '02' | '03' | '04';
      /** @description First day, YYYY-MM-DD. */
      from: string;
    };
    UnitView: {
      id: string;
      regionCode: string;
      name: string;
      /** @description [unit-affiliation] */
      affiliation: string | null;
      address: string | null;
      /** @description Helpers of the unit who have not left. */
      helpers: number;
    };
    UnitPage: {
      items: components['schemas']['UnitView'][];
      nextCursor: string | null;
    };
    RegisterUnit: {
      /**
       * @description [unit-affiliation]
       * @enum {string|null}
       */
      affiliation?: '10' | '20' | '40' | '50' | '60' | '70' | '90' | '99' | null;
      /** @description 12-digit code of the division that keeps the unit in its list. */
      regionCode: string;
      name: string;
      address?: string | null;
    };
    ProblemItem: {
      id: string;
      householdId: string;
      headName: string;
      regionCode: string;
      villageName: string;
      visitId: string | null;
      /** @description [issue-category] */
      category: string;
      /** @enum {string} */
      state: 'assigned' | 'checked' | 'closed' | 'corrected' | 'found' | 'returned';
      /** @description [issue-state] */
      stateCode: string;
      foundOn: string;
      dueOn: string;
      assignedTo: string | null;
      /** @description Name of whoever is to correct it. */
      assigneeName: string | null;
      /**
       * @description The office that it has come to because it is overdue.
       * @enum {string|null}
       */
      escalatedTo: 'banner' | 'township' | null;
      closedOn: string | null;
    };
    FoundProblemPage: {
      items: components['schemas']['ProblemItem'][];
      nextCursor: string | null;
      total: number;
    };
    ProblemStep: {
      /** @enum {string} */
      kind: 'assign' | 'check' | 'close' | 'correct' | 'raise' | 'return';
      staffName: string;
      /** @description assign: whom it was given to. */
      toName: string | null;
      day: string;
      /** @description Left out for roles that read no words. */
      text?: string | null;
    };
    FoundProblemView: {
      id: string;
      householdId: string;
      headName: string;
      regionCode: string;
      villageName: string;
      visitId: string | null;
      /** @description [issue-category] */
      category: string;
      /** @enum {string} */
      state: 'assigned' | 'checked' | 'closed' | 'corrected' | 'found' | 'returned';
      /** @description [issue-state] */
      stateCode: string;
      foundOn: string;
      dueOn: string;
      assignedTo: string | null;
      /** @description Name of whoever is to correct it. */
      assigneeName: string | null;
      /**
       * @description The office that it has come to because it is overdue.
       * @enum {string|null}
       */
      escalatedTo: 'banner' | 'township' | null;
      closedOn: string | null;
      /** @description Left out for roles that read no words. */
      content?: string;
      steps: components['schemas']['ProblemStep'][];
    };
    RaiseProblem: {
      /** @enum {string} */
      category: '01' | '02' | '03' | '04' | '05' | '06' | '07' | '08' | '09' | '10' | '99';
      /** Format: uuid */
      householdId: string;
      /**
       * Format: uuid
       * @description The visit on which it was found.
       */
      visitId?: string;
      /** @description What is wrong; kept sealed. */
      content: string;
    };
    ActOnProblem: {
      /** @enum {string} */
      kind: 'assign' | 'check' | 'close' | 'correct' | 'return';
      /**
       * Format: uuid
       * @description assign: who is to correct it; somebody who works where the household lives.
       */
      to?: string;
      /** @description assign: last day, YYYY-MM-DD; left out: as the standard says. */
      dueOn?: string;
      /** @description What was done, seen or decided; kept sealed. Needed for all but an assignment. */
      text?: string;
    };
    PlannedVisit: {
      householdId: string;
      householdNumber: string | null;
      headName: string;
      regionCode: string;
      villageName: string;
      /**
       * @description monitored, lifted or ordinary: decides how often it is visited.
       * @enum {string}
       */
      visitClass: 'lifted' | 'monitored' | 'ordinary';
      /** @description Under monitoring, or on allowance or destitute support: seen in every quarter. */
      keyGroup: boolean;
      /** @description Day of the last visit on which somebody was met. */
      lastOn: string | null;
      /** @description Last day for the next one. */
      dueOn: string;
      /** @description Days past it; 0: none. */
      daysOverdue: number;
    };
    VisitPlanPage: {
      items: components['schemas']['PlannedVisit'][];
      nextCursor: string | null;
      total: number;
    };
    PlanCount: {
      /** @enum {string} */
      visitClass: 'lifted' | 'monitored' | 'ordinary';
      households: number;
      overdue: number;
      due: number;
      quarter: number;
    };
    PlanCounts: {
      items: components['schemas']['PlanCount'][];
      /** @description The quarter that `quarter` speaks of. */
      quarterFrom: string;
      quarterTo: string;
      /** @description Whether everybody is to be seen in it, or the key groups alone. */
      everybody: boolean;
    };
    EvidenceView: {
      id: string;
      visitId: string;
      householdId: string;
      headName: string;
      regionCode: string;
      villageName: string;
      staffId: string;
      /** @description Whoever made the visit. */
      staffName: string;
      /**
       * @description One of same_photo, near_photo, impossible_travel, far_from_home, clock_wrong.
       * @enum {string}
       */
      kind: 'clock_wrong' | 'far_from_home' | 'impossible_travel' | 'near_photo' | 'same_photo';
      /** @description How strongly it asks, 1 to 100. */
      score: number;
      /** @description What was measured: km, minutes, kmh, bits that differ, and the bounds that they were held against. */
      measured: {
        [key: string]: number;
      };
      visitedOn: string;
      /** @description The visit it was compared with, where there is one. */
      otherVisitId: string | null;
      /** @description Where that one was made: the office to ask. */
      otherRegionCode: string | null;
      foundAt: string;
      /** @enum {string|null} */
      judgement: 'confirmed' | 'explained' | null;
      remark: string | null;
      judgedBy: string | null;
      judgedOn: string | null;
    };
    EvidencePage: {
      items: components['schemas']['EvidenceView'][];
      nextCursor: string | null;
    };
    JudgeEvidence: {
      /** @enum {string} */
      judgement: 'confirmed' | 'explained';
      /** @description What was found out. */
      remark: string;
    };
    VisitItem: {
      id: string;
      householdId: string;
      householdNumber: string | null;
      headName: string;
      regionCode: string;
      villageName: string;
      staffId: string;
      staffName: string;
      /** @description [visit-purpose] */
      purpose: string;
      /** @description [visit-result] */
      result: string;
      /** @description Put right by what was known of the phone's clock. */
      visitedAt: string;
      visitedOn: string;
      receivedAt: string;
      /** @description Whether anything had changed since the last visit. */
      changed: boolean;
      /** @description 1 to 5. */
      satisfaction: number | null;
      /** @description Pictures that the visit names. */
      photoCount: number;
    };
    VisitPage: {
      items: components['schemas']['VisitItem'][];
      nextCursor: string | null;
      total: number;
    };
    VisitCondition: {
      /** @enum {string} */
      item: 'clothing' | 'education' | 'food' | 'housing' | 'income' | 'medical' | 'water';
      passed: boolean;
    };
    MeasureSeen: {
      /** @enum {string} */
      category:
        'A39' | 'A40' | 'A41' | 'A42' | 'A45' | 'A46' | 'A47' | 'A48' | 'A50' | 'A51' | 'A52' | 'A53' | 'A54' | 'A55';
      /**
       * @description delivered, partly or missing.
       * @enum {string}
       */
      state: 'delivered' | 'missing' | 'partly';
    };
    VisitPlace: {
      /** @description Degrees north, five decimals (about a metre). */
      latitude: number;
      /** @description Degrees east, five decimals. */
      longitude: number;
      /** @description Metres within which the phone believes itself to be. */
      accuracyM: number;
    };
    VisitPhotoView: {
      sha256: string;
      /** @enum {string} */
      kind: 'photo' | 'signature';
      takenAt: string | null;
      /** @description The household's file with this content; null: not sent yet. */
      attachmentId: string | null;
    };
    VisitChanges: {
      family?: string;
      income?: string;
      guarantees?: string;
    };
    VisitView: {
      id: string;
      householdId: string;
      householdNumber: string | null;
      headName: string;
      regionCode: string;
      villageName: string;
      staffId: string;
      staffName: string;
      /** @description [visit-purpose] */
      purpose: string;
      /** @description [visit-result] */
      result: string;
      /** @description Put right by what was known of the phone's clock. */
      visitedAt: string;
      visitedOn: string;
      receivedAt: string;
      /** @description Whether anything had changed since the last visit. */
      changed: boolean;
      /** @description 1 to 5. */
      satisfaction: number | null;
      /** @description Pictures that the visit names. */
      photoCount: number;
      /** @description By the clock of the phone. */
      startedAt: string;
      endedAt: string | null;
      /** @description Milliseconds by which the phone's clock was ahead; null: not known. */
      deviceAheadMs: number | null;
      /** @description Day of the household's visit before this one. */
      lastVisitOn: string | null;
      /** @description Ids of members who were met. */
      metMembers: string[];
      othersMet: number;
      familyChanged: boolean;
      incomeChanged: boolean;
      guaranteesChanged: boolean;
      conditions: components['schemas']['VisitCondition'][];
      measures: components['schemas']['MeasureSeen'][];
      place: components['schemas']['VisitPlace'] | null;
      photos: components['schemas']['VisitPhotoView'][];
      /** @enum {string} */
      signature: 'absent' | 'confirmed' | 'refused' | 'signed';
      /** @description Words are left out for roles that read none. */
      changes?: components['schemas']['VisitChanges'] | null;
      requests?: string | null;
      notes?: string | null;
    };
    VisitSection: {
      changed: boolean;
      /** @description What changed, in words; kept sealed. */
      note?: string;
    };
    VisitPhoto: {
      /**
       * Format: date-time
       * @description By the clock of the phone.
       */
      takenAt?: string;
      /** @description SHA-256 of the content as it is sent, in hex. */
      sha256: string;
      /** @enum {string} */
      kind: 'photo' | 'signature';
    };
    RecordVisit: {
      /** @enum {string} */
      purpose: '01' | '02' | '03' | '04' | '05' | '06' | '07' | '08' | '09' | '10' | '11';
      /** @enum {string} */
      result: '01' | '02' | '03' | '04' | '05';
      /**
       * Format: date-time
       * @description Beginning by the clock of the phone.
       */
      startedAt: string;
      /**
       * Format: date-time
       * @description End by the clock of the phone.
       */
      endedAt?: string;
      /** Format: uuid */
      householdId: string;
      /** @description Members of the household who were met. */
      metMembers?: string[];
      /** @description People met besides, such as neighbours. */
      othersMet?: number;
      /** @description Changes of members since the last visit. */
      family: components['schemas']['VisitSection'];
      /** @description Changes of income since the last visit. */
      income: components['schemas']['VisitSection'];
      /** @description Changes of the guarantees since the last visit. */
      guarantees: components['schemas']['VisitSection'];
      /** @description The guarantees as they were seen, each once at most. */
      conditions?: components['schemas']['VisitCondition'][];
      measures?: components['schemas']['MeasureSeen'][];
      /** @description What the household asks for; kept sealed. */
      requests?: string;
      /** @description 1 (not at all) to 5 (very). */
      satisfaction?: number;
      /** @description What else is to be told; kept sealed. */
      notes?: string;
      place?: components['schemas']['VisitPlace'];
      photos?: components['schemas']['VisitPhoto'][];
      /**
       * @description How the household stands to what was written: signed, confirmed by word, refused, or nobody was there to ask.
       * @enum {string}
       */
      signature: 'absent' | 'confirmed' | 'refused' | 'signed';
    };
    AlertView: {
      id: string;
      householdId: string;
      householdNumber: string | null;
      headName: string;
      regionCode: string;
      villageName: string;
      /** @enum {string} */
      rule:
        | 'benefit.late'
        | 'cost.self_paid'
        | 'guarantee.lost'
        | 'hazard.unseen'
        | 'income.below_base'
        | 'income.fell'
        | 'visit.overdue';
      /** @enum {string} */
      state: 'cleared' | 'dismissed' | 'open';
      /** @description What is so: amounts in fen, days YYYY-MM-DD, `items` codes of `exit-check-item`. */
      found: {
        [key: string]: unknown;
      };
      /** @description What it is held against, in the same units. */
      line: {
        [key: string]: unknown;
      };
      /** @description The smallest change that clears it: `householdFen` more income or less cost a year, `items` restored, `visits` made. */
      clears: {
        [key: string]: unknown;
      };
      /** @description Day on which it was first so. */
      firstOn: string;
      /** @description Day on which it last changed. */
      lastOn: string;
      dismissalReason: string | null;
      dismissedBy: string | null;
      dismissedOn: string | null;
      dismissedUntil: string | null;
    };
    AlertPage: {
      items: components['schemas']['AlertView'][];
      nextCursor: string | null;
      total: number;
    };
    AlertCount: {
      /** @enum {string} */
      rule:
        | 'benefit.late'
        | 'cost.self_paid'
        | 'guarantee.lost'
        | 'hazard.unseen'
        | 'income.below_base'
        | 'income.fell'
        | 'visit.overdue';
      alerts: number;
    };
    AlertCounts: {
      items: components['schemas']['AlertCount'][];
      /** @description Households with at least one. */
      households: number;
      /** @description Day of the last scan that came to its end; null: there was none. */
      scannedOn: string | null;
    };
    DismissAlert: {
      reason: string;
      /** @description Last day on which it rests, half a year from today at most. */
      until: string;
    };
    ClueItem: {
      id: string;
      householdId: string | null;
      headName: string | null;
      regionCode: string;
      villageName: string;
      /** @description Code of `clue-source`. */
      source: string;
      /** @enum {string} */
      state: 'admitted' | 'checked' | 'dismissed' | 'reported';
      reportedOn: string;
      /** @description Last day of the procedure that it may lead to; null where no standard says. */
      dueOn: string | null;
      late: boolean;
      checkedOn: string | null;
      handledOn: string | null;
      /** @description The case of monitoring entry that was opened on it. */
      procedureId: string | null;
    };
    CluePage: {
      items: components['schemas']['ClueItem'][];
      nextCursor: string | null;
    };
    ClueView: {
      id: string;
      householdId: string | null;
      headName: string | null;
      regionCode: string;
      villageName: string;
      /** @description Code of `clue-source`. */
      source: string;
      /** @enum {string} */
      state: 'admitted' | 'checked' | 'dismissed' | 'reported';
      reportedOn: string;
      /** @description Last day of the procedure that it may lead to; null where no standard says. */
      dueOn: string | null;
      late: boolean;
      checkedOn: string | null;
      handledOn: string | null;
      /** @description The case of monitoring entry that was opened on it. */
      procedureId: string | null;
      content?: string;
      /** @description Who reported it, for the offices that deal with it. */
      name?: string | null;
      contact?: string | null;
      /** @description What was found at the household's home. */
      finding?: string | null;
      dismissalReason: string | null;
    };
    ReportClue: {
      /**
       * @description Where the clue comes from.
       * @enum {string}
       */
      source: '01' | '02' | '03' | '04' | '05' | '06';
      /** @description 12-digit code of the gacha or village where the people live. */
      regionCode: string;
      /**
       * Format: uuid
       * @description The household, where it is on record.
       */
      householdId?: string;
      /** @description Who is in difficulty, and how. */
      content: string;
      /** @description Who reports; may be left out. Kept sealed and shown only to the offices that deal with it. */
      name?: string;
      /** @description How to be reached; may be left out. Kept sealed. */
      contact?: string;
    };
    HandleClue: {
      /**
       * @description check: the home was visited; admit: a case was opened on it; dismiss: nothing in it.
       * @enum {string}
       */
      kind: 'admit' | 'check' | 'dismiss';
      /**
       * Format: uuid
       * @description check: the household that it is about, where the clue does not say.
       */
      householdId?: string;
      /** @description check: what was found; dismiss: why. */
      text?: string;
      /**
       * Format: uuid
       * @description admit: the case of monitoring entry.
       */
      procedureId?: string;
    };
    ReportPublicClue: {
      /** @description Who is in difficulty, and how. */
      content: string;
      /** @description Who reports; may be left out. Kept sealed and shown only to the offices that deal with it. */
      name?: string;
      /** @description How to be reached; may be left out. Kept sealed. */
      contact?: string;
    };
    ClueReceipt: {
      /** @description Shows later what became of the clue. It is shown once and kept nowhere. */
      receipt: string;
    };
    ClueProgress: {
      /**
       * @description reported, checked, or handled.
       * @enum {string}
       */
      state: 'checked' | 'handled' | 'reported';
      reportedOn: string;
      handledOn: string | null;
    };
    HazardView: {
      /** @enum {string} */
      subtype: '0201' | '0202' | '0203' | '0204' | '0205' | '0206' | '0299';
      id: string;
      regionName: string;
      reportedBy: string;
      /** @description 12-digit code of the division that was struck. */
      regionCode: string;
      /** @description Day on which it began, YYYY-MM-DD. */
      struckOn: string;
      /** @description Who says so: the document or the department. */
      source: string;
    };
    HazardPage: {
      items: components['schemas']['HazardView'][];
      nextCursor: string | null;
    };
    ReportHazard: {
      /** @enum {string} */
      subtype: '0201' | '0202' | '0203' | '0204' | '0205' | '0206' | '0299';
      /** @description 12-digit code of the division that was struck. */
      regionCode: string;
      /** @description Day on which it began, YYYY-MM-DD. */
      struckOn: string;
      /** @description Who says so: the document or the department. */
      source: string;
    };
    NameSpelling: {
      memberId: string;
      /** @description Without tones, syllables joined, `ü` as `v`. */
      pinyin: string[];
      /** @description First letters of the syllables. */
      initials: string[];
    };
    FieldHousehold: {
      household: components['schemas']['HouseholdView'];
      spellings: components['schemas']['NameSpelling'][];
      /** @description The newest yearly survey. */
      survey: components['schemas']['SurveyView'] | null;
      /** @description The newest three income statements, the latest period first. */
      incomes: components['schemas']['IncomeListed'][];
      /** @description Its files, without their contents, the newest first. */
      attachments: components['schemas']['AttachmentView'][];
      /** @description Doubts of the checker that somebody has explained. */
      waivers: components['schemas']['WaiverView'][];
      /** @description The open case, with what is missing and what the reader may do today. */
      procedure: components['schemas']['ProcedureView'] | null;
      /** @description Notices that run. */
      notices: components['schemas']['NoticeView'][];
      /** @description Changes of household that wait for an office or were sent back. */
      changeRequests: components['schemas']['ChangeItem'][];
    };
    GoneHousehold: {
      id: string;
      /**
       * @description `closed`, or `left` for another place.
       * @enum {string}
       */
      why: 'closed' | 'left';
    };
    PackedCodeLists: {
      version: string;
      lists: components['schemas']['CodeListView'][] | null;
    };
    StandardView: {
      id: string;
      key: string;
      regionCode: string;
      validFrom: string;
      value: number;
      unit: string;
      source: string;
      reason: string | null;
      setBy: string | null;
      /** Format: date-time */
      setAt: string;
    };
    PackedStandards: {
      version: string;
      values: components['schemas']['StandardView'][] | null;
    };
    FieldPack: {
      /** @description A series of pages begins with this one. */
      first: boolean;
      /**
       * @description The series is the whole pack: whatever does not come in it, the phone forgets once the last page is here. Otherwise it
       *     is what has changed since the last series.
       */
      whole: boolean;
      /** @description Another page follows; ask for it with the cursor. */
      more: boolean;
      /** @description For the next page or, after the last, for the next difference. Opaque. */
      cursor: string;
      /** @description The real time, whatever the phone's clock says. */
      serverTime: string;
      /** @description The day by which deadlines go, in Asia/Shanghai: what is missing of a case and what may be done is as of it. */
      today: string;
      /** @description The villages of the pack and the regions around them, outermost first. */
      regions: components['schemas']['RegionView'][];
      /** @description Households as they stand now, drafts included; each replaces what the phone had of it. */
      households: components['schemas']['FieldHousehold'][];
      gone: components['schemas']['GoneHousehold'][];
      codeLists: components['schemas']['PackedCodeLists'];
      standards: components['schemas']['PackedStandards'];
    };
    ReceiptView: {
      /** @description The `Idempotency-Key` it came with. */
      key: string;
      /**
       * Format: date-time
       * @description When it was received, by the real time.
       */
      receivedAt: string;
      method: string;
      /** @description Path of the operation as the interface document has it, such as `/households/{id}/surveys/{surveyId}`. */
      path: string;
      /** @description Status of its answer. */
      status: number;
      /** @description The household it was about, if any; of several the first one written. */
      householdId: string | null;
      householdNumber: string | null;
      /**
       * @description Where the household stands now; null when it is out of sight.
       * @enum {string|null}
       */
      registration: 'closed' | 'draft' | 'refused' | 'registered' | 'submitted' | null;
    };
    ReceiptPage: {
      items: components['schemas']['ReceiptView'][];
      nextCursor: string | null;
    };
    HouseholdCount: {
      /** @description Code of the kind, or 12-digit code of the division; null for households without a value. */
      code: string | null;
      /** @description Name of the division; only with `by=region`. */
      name?: string;
      households: number;
    };
    HouseholdCounts: {
      /** @enum {string} */
      by: 'class' | 'monitoring' | 'region' | 'registration' | 'status';
      /** @description All that were counted. */
      total: number;
      /** @description Ordered by code; kinds without households are left out, divisions are not. */
      items: components['schemas']['HouseholdCount'][];
    };
    AskExport: {
      /** @enum {string} */
      list: 'changeRequests' | 'duplicates' | 'households' | 'members' | 'notices' | 'objections' | 'procedures';
      /**
       * @description The filters of the list's own route, by name, without `limit` and `cursor`; all that is in one's region when absent.
       * @default {}
       */
      filters: {
        [key: string]: unknown;
      };
      /** @enum {string} */
      format: 'csv' | 'xlsx';
      /**
       * @description Language of the headings and of the words for codes.
       * @default zh
       * @enum {string}
       */
      language: 'en' | 'zh';
      /** @description What the file is for; it stands in the access log. */
      purpose: string;
      /**
       * @description As a job even where the file could be streamed at once: for bad lines.
       * @default false
       */
      background: boolean;
    };
    ExportView: {
      /** @enum {string} */
      list: 'changeRequests' | 'duplicates' | 'households' | 'members' | 'notices' | 'objections' | 'procedures';
      filters: {
        [key: string]: unknown;
      };
      /**
       * @description `ready` to be fetched for an hour, `waiting` for a second person, `approved` (see `jobId`), refused or withdrawn.
       * @enum {string}
       */
      state: 'approved' | 'ready' | 'refused' | 'waiting' | 'withdrawn';
      id: string;
      /** @enum {string} */
      format: 'csv' | 'xlsx';
      /** @enum {string} */
      language: 'en' | 'zh';
      purpose: string;
      /** @description Division of the asker, 12 digits. */
      regionCode: string;
      /** @description Rows when it was asked for. */
      rows: number;
      /** @description Who asked. */
      staffId: string;
      staffName: string;
      /** Format: date-time */
      createdAt: string;
      decidedBy: string | null;
      /** Format: date-time */
      decidedAt: string | null;
      decisionReason: string | null;
      /** @description The asker's job that makes the file: `/jobs/{id}` tells how far it is, `/jobs/{id}/file` hands it out. */
      jobId: string | null;
    };
    ExportPage: {
      items: components['schemas']['ExportView'][];
      nextCursor: string | null;
    };
    DecideExport: {
      /** @enum {string} */
      kind: 'approve' | 'refuse' | 'withdraw';
      /** @description Needed to refuse. */
      reason?: string;
    };
    UploadImport: {
      /**
       * Format: binary
       * @description .xlsx or .csv; what it is goes by its content.
       */
      file: string;
      /** @description 12-digit code of the village, township or banner that every household of the file belongs to. */
      regionCode: string;
    };
    CountsView: {
      households: number;
      members: number;
      /** @description Households that are not in the register yet. */
      new: number;
      /** @description Households whose fields change. */
      update: number;
      /** @description Households of which the register says the same: nothing is written. */
      unchanged: number;
      /** @description Households with errors. */
      faulty: number;
      errors: number;
      /** @description Doubts that need an explanation. */
      doubts: number;
      /** @description Households merged. */
      merged?: number;
      /** @description Households that the merge had to leave out; the conflicts say why. */
      leftOut?: number;
      /** @description Rows written by the merge. */
      written?: number;
    };
    MatchedSheetColumn: {
      field: string;
      heading: string;
      /** @description 0 for column A. */
      index: number;
    };
    SheetColumn: {
      heading: string;
      /** @description 0 for column A. */
      index: number;
    };
    SheetView: {
      sheet: string;
      /** @description Last row of the headings. */
      row: number;
      columns: components['schemas']['MatchedSheetColumn'][];
      /** @description Headings nobody knows: their columns are not read until they are matched. */
      unknown: components['schemas']['SheetColumn'][];
      /** @description Columns that are known and not taken over, because they are computed. */
      ignored: components['schemas']['SheetColumn'][];
    };
    BatchAct: {
      staffId: string;
      name: string | null;
      /** Format: date-time */
      at: string;
    };
    BatchView: {
      /** @enum {string} */
      state:
        | 'failed'
        | 'merged'
        | 'merging'
        | 'reading'
        | 'refused'
        | 'staged'
        | 'submitted'
        | 'undoing'
        | 'undone'
        | 'withdrawn';
      /** @enum {string} */
      format: 'csv' | 'xlsx';
      id: string;
      regionCode: string;
      /** @description Size of the file in bytes. */
      bytes: number;
      counts: components['schemas']['CountsView'] | null;
      sheets: components['schemas']['SheetView'][];
      /** @description Why it could not be read, merged or undone. */
      fault: components['schemas']['JobFault'] | null;
      prepared: components['schemas']['BatchAct'];
      /** Format: date-time */
      readAt: string | null;
      submitted: components['schemas']['BatchAct'] | null;
      /** @description Households with errors are left out, as the person said who handed it in. */
      withoutFaulty: boolean;
      /** @description How the doubts were explained. */
      doubtReason: string | null;
      decided: components['schemas']['BatchAct'] | null;
      decisionReason: string | null;
      /** Format: date-time */
      mergedAt: string | null;
      undone: components['schemas']['BatchAct'] | null;
      undoReason: string | null;
      /** Format: date-time */
      updatedAt: string;
      /**
       * Format: date-time
       * @description When the file and the staged rows were wiped; from then on it can neither be read again nor undone.
       */
      wipedAt: string | null;
      /** @description The work that is under way or was done last. */
      job: components['schemas']['JobView'] | null;
    };
    BatchSummary: {
      /** @enum {string} */
      state:
        | 'failed'
        | 'merged'
        | 'merging'
        | 'reading'
        | 'refused'
        | 'staged'
        | 'submitted'
        | 'undoing'
        | 'undone'
        | 'withdrawn';
      id: string;
      regionCode: string;
      counts: components['schemas']['CountsView'] | null;
      /** Format: date-time */
      preparedAt: string;
      /** Format: date-time */
      updatedAt: string;
    };
    BatchPage: {
      items: components['schemas']['BatchSummary'][];
      /** @description For the next page; null on the last one. */
      nextCursor: string | null;
    };
    ProblemView: {
      params: {
        [key: string]: unknown;
      };
      /**
       * @description `error` keeps the household out, `doubt` asks for an explanation, `conflict` kept it out of the merge.
       * @enum {string}
       */
      severity: 'conflict' | 'doubt' | 'error' | 'hint';
      sheet: string;
      /** @description 0: the sheet as a whole. */
      row: number;
      /** @description Letters of the column; null for the whole row. */
      column: string | null;
      /** @description As it stands in the file. */
      heading: string | null;
      field: string | null;
      code: string;
      /** @description The sentence of the code, in the language of the request. */
      reason: string;
      /** @description The household of the batch that it is about. */
      householdId: string | null;
    };
    ProblemPage: {
      items: components['schemas']['ProblemView'][];
      nextCursor: string | null;
    };
    StagedChangeView: {
      /** @description Such as `household.address` or `member.education`. */
      field: string;
      row: number;
    };
    StagedView: {
      /** @enum {string} */
      kind: 'faulty' | 'new' | 'unchanged' | 'update';
      /** @description Id that it has or will have in the register. */
      id: string;
      /** @description What ties its rows together in the file. */
      reference: string;
      sheet: string;
      row: number;
      regionCode: string | null;
      /** @description Household number: of those in the register, and of new ones once they are merged. */
      number: string | null;
      headName: string | null;
      members: number;
      /** @description Fields that change; values are left out, since they may be personal. */
      changes: components['schemas']['StagedChangeView'][];
      /** @description What became of it: `merged` or `left-out`. */
      outcome: string | null;
    };
    StagedPage: {
      items: components['schemas']['StagedView'][];
      nextCursor: string | null;
    };
    DependentView: {
      householdId: string;
      number: string | null;
      /** @description What was written, such as `procedure` or `member`. */
      what: string;
      times: number;
      /** Format: date-time */
      lastAt: string;
    };
    DependentList: {
      /** @description At most 200. */
      items: components['schemas']['DependentView'][];
    };
    HeadingMatch: {
      /** @description Name of the sheet. */
      sheet: string;
      /** @description The heading as it stands in the file. */
      heading: string;
      /** @description Field such as `member.idNumber`; null: the column is left out for good. */
      field: string | null;
    };
    MatchHeadings: {
      columns: components['schemas']['HeadingMatch'][];
    };
    SubmitImport: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      kind: 'submit';
      /** @description Said when households with errors are to be left out; without it a batch with errors is not taken. */
      withoutFaulty?: boolean;
      /** @description Explains the doubts of the batch; it is kept with each household for a year. */
      doubtReason?: string;
    };
    ApproveImport: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      kind: 'approve';
      opinion?: string;
    };
    RefuseImport: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      kind: 'refuse';
      /** @description Why. */
      reason: string;
    };
    WithdrawImport: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      kind: 'withdraw';
      /** @description Why. */
      reason: string;
    };
    ReadAgain: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      kind: 'read-again';
    };
    UndoImport: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      kind: 'undo';
      /** @description Why. */
      reason: string;
    };
    LogFindingView: {
      /** @enum {string} */
      kind:
        | 'anchor_forged'
        | 'backdated'
        | 'changed'
        | 'deleted'
        | 'erasure_undone'
        | 'forged'
        | 'inserted'
        | 'link_missing'
        | 'reordered'
        | 'rewritten'
        | 'truncated'
        | 'unreadable';
      /** @description Place in the chain. */
      position: number | null;
      /** @description Number of the row in the log. */
      seq: string | null;
      /** @description The value concerned: `old.<column>`, `new.<column>` or `reason`. */
      field: string | null;
    };
    VerificationView: {
      /**
       * @description `unknown` until a verification has been completed.
       * @enum {string}
       */
      state: 'sound' | 'tampered' | 'unknown';
      /** @description A newer verification is under way; ask again. */
      running: boolean;
      startedAt: string | null;
      finishedAt: string | null;
      /** @description Links of the chain that were checked. */
      links: number;
      /** @description SHA-256 of the last link, to compare with a duty sheet. */
      headHash: string | null;
      /** @description Anchors outside the database that were compared. */
      anchors: number;
      /** @description Rows that were not sealed yet. */
      waiting: number;
      /** @description When the oldest of them was written. */
      waitingSince: string | null;
      /** @description The sealer is held up: a row has waited for more than 5 seconds. */
      alarm: boolean;
      /** @description Findings in all. */
      found: number;
      /** @description The first 200 findings. */
      findings: components['schemas']['LogFindingView'][];
    };
    ActorView: {
      id: string;
      name: string | null;
      role: string | null;
    };
    FieldChange: {
      /** @description Value before; null where there was none. Of any type that the field has. */
      old:
        | (
            | string
            | number
            | boolean
            | unknown[]
            | {
                [key: string]: unknown;
              }
          )
        | null;
      /** @description Value after. */
      new:
        | (
            | string
            | number
            | boolean
            | unknown[]
            | {
                [key: string]: unknown;
              }
          )
        | null;
      field: string;
      /** @description The value is kept sealed: `old` and `new` are masked, and may look the same. */
      masked: boolean;
    };
    PastChange: {
      /** @description Number in the log. */
      seq: string;
      at: string;
      /** @description Null for the system itself and for the public. */
      who: components['schemas']['ActorView'] | null;
      /**
       * @description `erase`: values of an earlier change were blanked, as the law wants it.
       * @enum {string}
       */
      op: 'delete' | 'erase' | 'insert' | 'update';
      table: string;
      row: string;
      /** @description What the reader's role may see of it. */
      changes: components['schemas']['FieldChange'][];
      reason: string | null;
      request: string | null;
    };
    PastChangePage: {
      items: components['schemas']['PastChange'][];
      nextCursor: string | null;
    };
    AccessView: {
      id: string;
      at: string;
      who: components['schemas']['ActorView'] | null;
      action: string;
      /** @description The field that was revealed. */
      field: string | null;
      purpose: string | null;
      request: string;
    };
    AccessPage: {
      items: components['schemas']['AccessView'][];
      nextCursor: string | null;
    };
    RecordView: {
      /** @description Day in Asia/Shanghai. */
      on: string;
      /**
       * @description By table (`household`, `member`, `survey` and so on), the rows that stood then, with what the reader's role may
       *     see; fields without value are left out, sealed ones are masked.
       */
      tables: {
        [key: string]: {
          [key: string]: unknown;
        }[];
      };
    };
    ClockView: {
      /** @description ISO 8601, UTC. */
      now: string;
      /** @description The day in Asia/Shanghai, YYYY-MM-DD. */
      today: string;
    };
    MoveClock: {
      /** @description A moment, ISO 8601, between 2013 and 2100. */
      now?: string;
      /** @description Days on from now; negative goes back. */
      days?: number;
    };
    /** @description Body of every error answer (RFC 9457). Clients translate `code`; `title` is the sentence for all others. */
    Problem: {
      type: string;
      title: string;
      status: number;
      /** @description Stable; one vocabulary for the whole interface. */
      code: string;
      errors: {
        /** @description Field at fault, empty when it is the request as a whole. */
        path: string;
        code: string;
        params?: {
          [key: string]: unknown;
        };
        title: string;
      }[];
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  JobsController_list: {
    parameters: {
      query?: {
        /** @description Kind of job, such as `export`. */
        kind?: string;
        state?: 'cancelled' | 'done' | 'failed' | 'running' | 'waiting';
        /** @description Rows a page, 1 to 100. */
        limit?: number;
        /** @description `nextCursor` of the page before. */
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['JobPage'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  JobsController_read: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['JobView'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  JobsController_cancel: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same request has one effect and one answer. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['JobView'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody else was first. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This content type is not accepted. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Understood, but a rule of the domain says no. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  JobsController_file: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': string;
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  MetricsController_read: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/plain': string;
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not for this caller */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  HealthController_live: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Health'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  HealthController_ready: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Health'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RegionsController_region: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 12-digit division code. */
        code: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RegionDetail'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RegionsController_publicRegion: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 12-digit division code. */
        code: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RegionDetail'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RegionsController_codeLists: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CodeListView'][];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RegionsController_codeList: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        name: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CodeListView'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  StandardsController_list: {
    parameters: {
      query: {
        /** @description 12-digit division code. */
        regionCode: string;
        /** @description Day asked for, YYYY-MM-DD; today by default. */
        on?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NamedStandardView'][];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  StandardsController_history: {
    parameters: {
      query: {
        /** @description 12-digit division code. */
        regionCode: string;
        key:
          | 'alert.deliveryDays'
          | 'alert.incomeDrop'
          | 'alert.selfPaid'
          | 'check.farmlandMaxMu'
          | 'check.forestMaxMu'
          | 'check.pastureMaxMu'
          | 'check.roadDistanceMaxKm'
          | 'income.year.start'
          | 'limit.announcement'
          | 'limit.change'
          | 'limit.correction'
          | 'limit.decision'
          | 'limit.escalation'
          | 'limit.homeCheck'
          | 'limit.meeting'
          | 'limit.monitoring'
          | 'limit.notice'
          | 'limit.objection'
          | 'limit.review'
          | 'measure.townshipMax'
          | 'meeting.majority'
          | 'meeting.quorum'
          | 'monitoring.base'
          | 'monitoring.minimum'
          | 'notice.days.elimination'
          | 'notice.days.entry'
          | 'notice.days.exit'
          | 'notice.days.monitoring'
          | 'poverty.line'
          | 'region.pastoral'
          | 'team.months'
          | 'team.people'
          | 'visit.days.lifted'
          | 'visit.days.monitored'
          | 'visit.days.ordinary'
          | 'visit.distance'
          | 'visit.speed';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NamedStandardView'][];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  StandardsController_set: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same request has one effect and one answer. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SetStandard'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NamedStandardView'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody else was first. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This content type is not accepted. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Understood, but a rule of the domain says no. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AuthController_signIn: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same request has one effect and one answer. */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SignIn'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SignInAnswer'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The credentials, the code or the session are not good, or no longer. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not over HTTPS, sent by another web site, or not for this role. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody else was first. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This content type is not accepted. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Understood, but a rule of the domain says no. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AuthController_refresh: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same request has one effect and one answer. */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AccessTokenView'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The credentials, the code or the session are not good, or no longer. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not over HTTPS, sent by another web site, or not for this role. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody else was first. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This content type is not accepted. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Understood, but a rule of the domain says no. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AuthController_signOut: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same request has one effect and one answer. */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The credentials, the code or the session are not good, or no longer. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not over HTTPS, sent by another web site, or not for this role. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody else was first. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This content type is not accepted. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Understood, but a rule of the domain says no. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  OwnAccountController_list: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionView'][];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The credentials, the code or the session are not good, or no longer. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not over HTTPS, sent by another web site, or not for this role. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  OwnAccountController_end: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same request has one effect and one answer. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The credentials, the code or the session are not good, or no longer. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not over HTTPS, sent by another web site, or not for this role. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody else was first. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This content type is not accepted. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Understood, but a rule of the domain says no. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  OwnAccountController_endAll: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same request has one effect and one answer. */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The credentials, the code or the session are not good, or no longer. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not over HTTPS, sent by another web site, or not for this role. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody else was first. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This content type is not accepted. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Understood, but a rule of the domain says no. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  OwnAccountController_choose: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same request has one effect and one answer. */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChooseAssignment'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AccessTokenView'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The credentials, the code or the session are not good, or no longer. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not over HTTPS, sent by another web site, or not for this role. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody else was first. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This content type is not accepted. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Understood, but a rule of the domain says no. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  OwnAccountController_password: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same request has one effect and one answer. */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangePassword'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The credentials, the code or the session are not good, or no longer. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not over HTTPS, sent by another web site, or not for this role. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody else was first. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This content type is not accepted. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Understood, but a rule of the domain says no. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  SecondFactorController_permit: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same request has one effect and one answer. */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ProveYourself'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EnrolmentPermit'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The credentials, the code or the session are not good, or no longer. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not over HTTPS, sent by another web site, or not for this role. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody else was first. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This content type is not accepted. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Understood, but a rule of the domain says no. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  SecondFactorController_begin: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same request has one effect and one answer. */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['BeginSecondFactor'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SecondFactorSecret'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The credentials, the code or the session are not good, or no longer. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not over HTTPS, sent by another web site, or not for this role. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody else was first. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This content type is not accepted. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Understood, but a rule of the domain says no. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  SecondFactorController_confirm: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same request has one effect and one answer. */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ConfirmSecondFactor'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SecondFactorConfirmed'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The credentials, the code or the session are not good, or no longer. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not over HTTPS, sent by another web site, or not for this role. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody else was first. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This content type is not accepted. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Understood, but a rule of the domain says no. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  SecondFactorController_renew: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same request has one effect and one answer. */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ProveYourself'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RecoveryCodes'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The credentials, the code or the session are not good, or no longer. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not over HTTPS, sent by another web site, or not for this role. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody else was first. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This content type is not accepted. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Understood, but a rule of the domain says no. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  CodesController_makeFirst: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same request has one effect and one answer. */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['FirstAdministrator'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CodeAccepted'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The credentials, the code or the session are not good, or no longer. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not over HTTPS, sent by another web site, or not for this role. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody else was first. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This content type is not accepted. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Understood, but a rule of the domain says no. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  CodesController_acceptInvitation: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same request has one effect and one answer. */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AcceptCode'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CodeAccepted'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The credentials, the code or the session are not good, or no longer. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not over HTTPS, sent by another web site, or not for this role. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody else was first. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This content type is not accepted. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Understood, but a rule of the domain says no. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  CodesController_acceptReset: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same request has one effect and one answer. */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AcceptCode'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CodeAccepted'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The credentials, the code or the session are not good, or no longer. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not over HTTPS, sent by another web site, or not for this role. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody else was first. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This content type is not accepted. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Understood, but a rule of the domain says no. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AccountsController_list: {
    parameters: {
      query?: {
        /** @description Part of the name or the login. */
        search?: string;
        state?: 'active' | 'disabled' | 'invited';
        /** @description Accounts that hold this role now. */
        role?: 'administrator' | 'assessor' | 'auditor' | 'caseworker' | 'clerk' | 'reviewer' | 'supervisor';
        /** @description Rows a page, 1 to 100. */
        limit?: number;
        /** @description `nextCursor` of the page before. */
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StaffPage'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AccountsController_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StaffView'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AccountsController_invite: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same request has one effect and one answer. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['InviteStaff'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InvitedStaff'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody else was first. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This content type is not accepted. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Understood, but a rule of the domain says no. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AccountsController_disable: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same request has one effect and one answer. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WithReason'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StaffView'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody else was first. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This content type is not accepted. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Understood, but a rule of the domain says no. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AccountsController_enable: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same request has one effect and one answer. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WithReason'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StaffView'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody else was first. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This content type is not accepted. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Understood, but a rule of the domain says no. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AccountsController_reset: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same request has one effect and one answer. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ResetStaff'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CodeView'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody else was first. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This content type is not accepted. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Understood, but a rule of the domain says no. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AccountsController_grant: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same request has one effect and one answer. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
        assignmentId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['GrantAssignment'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StaffView'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody else was first. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This content type is not accepted. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Understood, but a rule of the domain says no. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AccountsController_end: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same request has one effect and one answer. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
        assignmentId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WithReason'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StaffView'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody else was first. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This content type is not accepted. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Understood, but a rule of the domain says no. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  MeController_me: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MeView'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  MeController_mine: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AccountNoticeView'][];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  MeController_people: {
    parameters: {
      query: {
        /** @description 12-digit code of a region in one's own. */
        region: string;
        permission:
          | 'access.read'
          | 'alert.dismiss'
          | 'alert.read'
          | 'alert.scan'
          | 'audit.read'
          | 'benefit.deliver'
          | 'benefit.reverse'
          | 'change.accept'
          | 'change.act'
          | 'change.decide'
          | 'change.read'
          | 'change.request'
          | 'clue.act'
          | 'clue.check'
          | 'clue.dismiss'
          | 'clue.read'
          | 'clue.report'
          | 'duplicate.read'
          | 'duplicate.review'
          | 'export.approve'
          | 'export.create'
          | 'field.pack'
          | 'hazard.report'
          | 'helper.manage'
          | 'helper.read'
          | 'history.read'
          | 'household.read'
          | 'household.reveal'
          | 'household.write'
          | 'import.act'
          | 'import.approve'
          | 'import.prepare'
          | 'import.read'
          | 'measure.decide'
          | 'measure.propose'
          | 'measure.read'
          | 'measure.stop'
          | 'objection.handle'
          | 'objection.read'
          | 'pairing.manage'
          | 'plan.write'
          | 'problem.act'
          | 'problem.assign'
          | 'problem.raise'
          | 'problem.read'
          | 'procedure.act'
          | 'procedure.announce'
          | 'procedure.apply'
          | 'procedure.appraise'
          | 'procedure.decide'
          | 'procedure.post'
          | 'procedure.read'
          | 'procedure.review'
          | 'procedure.verify'
          | 'programme.publish'
          | 'region.read'
          | 'staff.manage'
          | 'staff.read'
          | 'standard.set'
          | 'visit.doubts'
          | 'visit.judge'
          | 'visit.read'
          | 'visit.record';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PersonView'][];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  CardOfficesController_office: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Short id of a card: nine signs and a check sign. */
        publicId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CardOffice'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  CardOfficesController_household: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Short id of a card: nine signs and a check sign. */
        publicId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CardHousehold'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  LineageController_of: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LineageView'][];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  FindingsController_rules: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  FindingsController_check: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same request has one effect and one answer. */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CheckForm'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Findings'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody else was first. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This content type is not accepted. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Understood, but a rule of the domain says no. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  FindingsController_of: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Findings'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  FindingsController_waive: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same request has one effect and one answer. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
        waiverId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WaiveDoubt'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WaiverView'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody else was first. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This content type is not accepted. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Understood, but a rule of the domain says no. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  HouseholdsController_list: {
    parameters: {
      query?: {
        exitStatus?: '0' | '1' | '2' | '3';
        monitoringType?: '0' | '1' | '2';
        /** @description 12-digit code of a division; everything in it. */
        regionCode?: string;
        registration?: 'closed' | 'draft' | 'refused' | 'registered' | 'submitted';
        /** @description Household number, whole. */
        number?: string;
        /** @description Short id from a QR code; one that was mistyped is refused. */
        publicId?: string;
        /** @description Rows a page, 1 to 100. */
        limit?: number;
        /** @description `nextCursor` of the page before. */
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HouseholdPage'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  HouseholdsController_search: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same request has one effect and one answer. */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SearchHouseholds'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HouseholdPage'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody else was first. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This content type is not accepted. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Understood, but a rule of the domain says no. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  HouseholdsController_open: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HouseholdView'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  HouseholdsController_register: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same request has one effect and one answer. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RegisterHousehold'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HouseholdView'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody else was first. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This content type is not accepted. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Understood, but a rule of the domain says no. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  HouseholdsController_amend: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same request has one effect and one answer. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangeFields'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HouseholdView'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody else was first. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This content type is not accepted. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Understood, but a rule of the domain says no. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  HouseholdsController_submit: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same request has one effect and one answer. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HouseholdView'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody else was first. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This content type is not accepted. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Understood, but a rule of the domain says no. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  HouseholdsController_reveal: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same request has one effect and one answer. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RevealValue'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RevealedValue'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody else was first. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This content type is not accepted. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Understood, but a rule of the domain says no. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  MembersController_add: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same request has one effect and one answer. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
        memberId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MemberForm'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MemberView'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody else was first. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This content type is not accepted. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Understood, but a rule of the domain says no. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  MembersController_takeOff: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same request has one effect and one answer. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
        memberId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody else was first. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This content type is not accepted. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Understood, but a rule of the domain says no. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  MembersController_amend: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same request has one effect and one answer. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
        memberId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangeFields'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MemberView'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody else was first. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This content type is not accepted. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Understood, but a rule of the domain says no. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AttachmentsController_list: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AttachmentView'][];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AttachmentsController_add: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same request has one effect and one answer. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': components['schemas']['AddAttachment'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AttachmentView'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody else was first. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The file is larger than the installation allows */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is not multipart/form-data */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Understood, but a rule of the domain says no. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AttachmentsController_content: {
    parameters: {
      query?: {
        /** @description Why it is opened; needed for files that show numbers of persons. */
        purpose?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'image/jpeg': string;
          'image/png': string;
          'image/webp': string;
          'application/pdf': string;
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AttachmentsController_close: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same request has one effect and one answer. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CloseAttachment'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AttachmentView'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody else was first. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This content type is not accepted. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Understood, but a rule of the domain says no. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  CompletenessController_household: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CompletenessView'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  CompletenessController_village: {
    parameters: {
      query?: {
        /** @description Rows a page, 1 to 100. */
        limit?: number;
        /** @description `nextCursor` of the page before. */
        cursor?: string;
      };
      header?: never;
      path: {
        /** @description 12-digit code of a gacha or village. */
        code: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['VillageCompleteness'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  DuplicatesController_queue: {
    parameters: {
      query?: {
        /** @description Rows a page, 1 to 100. */
        limit?: number;
        /** @description `nextCursor` of the page before. */
        cursor?: string;
        /** @description Open pairs by default; `lapsed` ones were open until a correction made the records differ. */
        state?: 'confirmed' | 'lapsed' | 'notDuplicate' | 'open';
        kind?: 'nearName' | 'sameIdNumber' | 'sameNameAndBirthDate';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DuplicatePage'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  DuplicatesController_decide: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same request has one effect and one answer. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DecideDuplicate'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DuplicateView'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody else was first. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This content type is not accepted. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Understood, but a rule of the domain says no. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  SurveysController_list: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SurveyView'][];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  SurveysController_prefill: {
    parameters: {
      query: {
        /** @description Year of the sheet to be begun. */
        year: number;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SurveyPrefill'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  SurveysController_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        surveyId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SurveyView'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  SurveysController_begin: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same request has one effect and one answer. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
        surveyId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['BeginSurvey'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SurveyView'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody else was first. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This content type is not accepted. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Understood, but a rule of the domain says no. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  SurveysController_amend: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same request has one effect and one answer. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
        surveyId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangeFields'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SurveyView'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody else was first. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This content type is not accepted. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Understood, but a rule of the domain says no. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  IncomesController_list: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['IncomeListed'][];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  IncomesController_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        statementId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['IncomeView'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  IncomesController_begin: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same request has one effect and one answer. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
        statementId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['BeginIncome'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['IncomeView'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody else was first. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This content type is not accepted. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Understood, but a rule of the domain says no. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  IncomesController_amend: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same request has one effect and one answer. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
        statementId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangeFields'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['IncomeView'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody else was first. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This content type is not accepted. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Understood, but a rule of the domain says no. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ChangeRequestsController_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChangeView'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ChangeRequestsController_request: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same request has one effect and one answer. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json':
          | components['schemas']['GrowthRequest']
          | components['schemas']['DeclineRequest']
          | components['schemas']['SplitRequest']
          | components['schemas']['MergeRequest']
          | components['schemas']['MoveRequest']
          | components['schemas']['HeadRequest']
          | components['schemas']['ClosingRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChangeView'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody else was first. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This content type is not accepted. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Understood, but a rule of the domain says no. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ChangeRequestsController_list: {
    parameters: {
      query?: {
        /** @description [household-change-type] */
        type?: '01' | '02' | '03' | '04' | '05' | '06' | '07' | '08' | '09' | '10' | '11';
        state?: 'awaiting-acceptance' | 'decided' | 'refused' | 'requested' | 'returned' | 'withdrawn';
        /** @description 12-digit code of a division; the requests of the households in it. */
        regionCode?: string;
        /** @description Requests about one household. */
        householdId?: string;
        /** @description Only those whose next step is this office's. */
        mine?: boolean;
        /** @description Rows a page, 1 to 100. */
        limit?: number;
        /** @description `nextCursor` of the page before. */
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChangePage'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ChangeRequestsController_step: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same request has one effect and one answer. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json':
          | components['schemas']['DecideChange']
          | components['schemas']['AcceptChange']
          | components['schemas']['RefuseChange']
          | components['schemas']['ReturnChange']
          | components['schemas']['WithdrawChange'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChangeView'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody else was first. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This content type is not accepted. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Understood, but a rule of the domain says no. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  NoticesController_list: {
    parameters: {
      query?: {
        /** @description Rows a page, 1 to 100. */
        limit?: number;
        /** @description `nextCursor` of the page before. */
        cursor?: string;
        /** @description A state as stored, or what is to be done: `expired` (its days are over, it still hangs) or `objected` (an objection waits). */
        state?: 'announced' | 'closed' | 'expired' | 'objected' | 'running' | 'withdrawn';
        /** @description 12-digit code of a division; everything in it. */
        regionCode?: string;
        procedureId?: string;
        householdId?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NoticePage'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  NoticesController_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NoticeView'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  NoticesController_poster: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/pdf': string;
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  NoticesController_addPhoto: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same request has one effect and one answer. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': components['schemas']['AddNoticePhoto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AttachmentView'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody else was first. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The file is larger than the installation allows */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is not multipart/form-data */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Understood, but a rule of the domain says no. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ObjectionsController_list: {
    parameters: {
      query?: {
        /** @description Rows a page, 1 to 100. */
        limit?: number;
        /** @description `nextCursor` of the page before. */
        cursor?: string;
        state?: 'admitted' | 'answered' | 'dismissed' | 'filed';
        /** @description 12-digit code of a division; everything in it. */
        regionCode?: string;
        noticeId?: string;
        procedureId?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ObjectionPage'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ObjectionsController_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ObjectionView'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ObjectionsController_perform: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same request has one effect and one answer. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json':
          | components['schemas']['AdmitObjection']
          | components['schemas']['DismissObjection']
          | components['schemas']['AnswerObjection'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ObjectionState'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody else was first. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This content type is not accepted. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Understood, but a rule of the domain says no. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ProceduresController_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProcedureView'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ProceduresController_open: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same request has one effect and one answer. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OpenProcedure'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseState'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody else was first. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This content type is not accepted. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Understood, but a rule of the domain says no. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ProceduresController_list: {
    parameters: {
      query?: {
        /** @description Rows a page, 1 to 100. */
        limit?: number;
        /** @description `nextCursor` of the page before. */
        cursor?: string;
        /** @description 12-digit code of a division; everything in it. */
        regionCode?: string;
        householdId?: string;
        state?: 'decided' | 'open' | 'refused' | 'withdrawn';
        family?: 'elimination' | 'entry' | 'exit' | 'monitoring';
        step?:
          | 'agreement'
          | 'announcement'
          | 'comparison'
          | 'confirmation'
          | 'decision'
          | 'eliminationNotice'
          | 'eliminationNoticeEnd'
          | 'exitNotice'
          | 'exitNoticeEnd'
          | 'firstNotice'
          | 'firstNoticeEnd'
          | 'homeCheck'
          | 'meeting'
          | 'monitoringNotice'
          | 'monitoringNoticeEnd'
          | 'review'
          | 'secondNotice'
          | 'secondNoticeEnd';
        /** @description Only cases whose present step is mine to do today. */
        waiting?: boolean;
        /** @description Only open cases past the time limit of their step. */
        late?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProcedurePage'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ProceduresController_perform: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same request has one effect and one answer. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json':
          | components['schemas']['MeetingStep']
          | components['schemas']['HomeCheckStep']
          | components['schemas']['ConfirmationStep']
          | components['schemas']['AgreementStep']
          | components['schemas']['PostNoticeStep']
          | components['schemas']['CloseNoticeStep']
          | components['schemas']['ReviewStep']
          | components['schemas']['DecisionStep']
          | components['schemas']['AnnouncementStep']
          | components['schemas']['ReturnStep']
          | components['schemas']['WithdrawStep'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActResult'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody else was first. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This content type is not accepted. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Understood, but a rule of the domain says no. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ProceduresController_queue: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['QueueView'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  PublicController_board: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 12-digit code of a village. */
        code: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BoardNotice'][];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  PublicController_object: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same request has one effect and one answer. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['FileObjection'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ObjectionReceipt'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody else was first. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This content type is not accepted. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Understood, but a rule of the domain says no. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  PublicController_outcome: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        receipt: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ObjectionOutcome'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  BatchesController_list: {
    parameters: {
      query?: {
        /** @description Rows a page, 1 to 100. */
        limit?: number;
        /** @description `nextCursor` of the page before. */
        cursor?: string;
        regionCode?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeliveryBatchPage'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  BatchesController_preview: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same request has one effect and one answer. */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['BatchForm'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BatchPreview'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody else was first. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This content type is not accepted. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Understood, but a rule of the domain says no. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  BatchesController_deliver: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same request has one effect and one answer. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['BatchForm'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeliveryBatchView'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody else was first. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This content type is not accepted. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Understood, but a rule of the domain says no. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  BatchesController_undo: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same request has one effect and one answer. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UndoBatch'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeliveryBatchView'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody else was first. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This content type is not accepted. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Understood, but a rule of the domain says no. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  BenefitsController_deliver: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same request has one effect and one answer. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DeliverBenefit'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BenefitView'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody else was first. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This content type is not accepted. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Understood, but a rule of the domain says no. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  BenefitsController_reverse: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same request has one effect and one answer. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReverseBenefit'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BenefitView'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody else was first. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This content type is not accepted. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Understood, but a rule of the domain says no. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  BenefitsController_differences: {
    parameters: {
      query?: {
        /** @description Rows a page, 1 to 100. */
        limit?: number;
        /** @description `nextCursor` of the page before. */
        cursor?: string;
        regionCode?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DifferencePage'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  BenefitsController_selfReliance: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SelfRelianceYear'][];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  EntitlementsController_policies: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PolicyView'][];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  EntitlementsController_list: {
    parameters: {
      query: {
        /** @description Rows a page, 1 to 100. */
        limit?: number;
        /** @description `nextCursor` of the page before. */
        cursor?: string;
        /** @description `missing`: entitled and not receiving; `unfounded`: receiving and not entitled. */
        kind: 'missing' | 'unfounded';
        regionCode?: string;
        policy: 'dibao' | 'disability' | 'insuranceFee' | 'rainAndDew' | 'tekun' | 'travelSubsidy';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EntitlementPage'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  EntitlementsController_ofHousehold: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EntitlementView'][];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  HelpersController_list: {
    parameters: {
      query?: {
        /** @description Rows a page, 1 to 100. */
        limit?: number;
        /** @description `nextCursor` of the page before. */
        cursor?: string;
        /** @description Helpers kept in this division or below it. */
        regionCode?: string;
        unitId?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HelperPage'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  HelpersController_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HelperView'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  HelpersController_register: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same request has one effect and one answer. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RegisterHelper'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HelperView'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody else was first. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This content type is not accepted. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Understood, but a rule of the domain says no. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  HelpersController_amend: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same request has one effect and one answer. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangeFields'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HelperView'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody else was first. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This content type is not accepted. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Understood, but a rule of the domain says no. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  HelpersController_leave: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same request has one effect and one answer. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['HelperLeaves'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HelperView'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody else was first. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This content type is not accepted. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Understood, but a rule of the domain says no. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  MeasuresController_list: {
    parameters: {
      query?: {
        /** @description [measure-state] */
        state?: '01' | '02' | '03' | '04' | '05' | '06';
        regionCode?: string;
        householdId?: string;
        /** @description [tongliao-programme] or [measure-category] */
        programme?:
          | '01'
          | '02'
          | '03'
          | '04'
          | '05'
          | '06'
          | '07'
          | '08'
          | '09'
          | '10'
          | '11'
          | '12'
          | 'A39'
          | 'A40'
          | 'A41'
          | 'A42'
          | 'A45'
          | 'A46'
          | 'A47'
          | 'A48'
          | 'A50'
          | 'A51'
          | 'A52'
          | 'A53'
          | 'A54'
          | 'A55';
        /** @description Only those that wait for this office's decision. */
        waiting?: boolean;
        /** @description Rows a page, 1 to 100. */
        limit?: number;
        /** @description `nextCursor` of the page before. */
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MeasurePage'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  MeasuresController_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MeasureView'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  MeasuresController_propose: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same request has one effect and one answer. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ProposeMeasure'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MeasureView'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody else was first. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This content type is not accepted. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Understood, but a rule of the domain says no. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  MeasuresController_ofHousehold: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MeasureItem'][];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  MeasuresController_approve: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same request has one effect and one answer. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ApproveMeasure'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MeasureView'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody else was first. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This content type is not accepted. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Understood, but a rule of the domain says no. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  MeasuresController_return: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same request has one effect and one answer. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReturnMeasure'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MeasureView'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody else was first. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This content type is not accepted. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Understood, but a rule of the domain says no. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  MeasuresController_complete: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same request has one effect and one answer. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CompleteMeasure'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MeasureView'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody else was first. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This content type is not accepted. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Understood, but a rule of the domain says no. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  MeasuresController_verify: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same request has one effect and one answer. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['VerifyMeasure'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MeasureView'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody else was first. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This content type is not accepted. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Understood, but a rule of the domain says no. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  MeasuresController_stop: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same request has one effect and one answer. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['StopMeasure'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MeasureView'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody else was first. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This content type is not accepted. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Understood, but a rule of the domain says no. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  PairingsController_list: {
    parameters: {
      query?: {
        /** @description [helper-role] */
        role?: '01' | '02' | '03' | '04' | '05' | '06' | '07' | '08';
        regionCode?: string;
        /** @description The caseload of one helper. */
        helperId?: string;
        /** @description Only those of today. */
        current?: boolean;
        /** @description Rows a page, 1 to 100. */
        limit?: number;
        /** @description `nextCursor` of the page before. */
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PairingPage'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  PairingsController_missing: {
    parameters: {
      query?: {
        /** @description Rows a page, 1 to 100. */
        limit?: number;
        /** @description `nextCursor` of the page before. */
        cursor?: string;
        regionCode?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UnpairedPage'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  PairingsController_handOver: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same request has one effect and one answer. */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['HandOver'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HandedOver'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody else was first. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This content type is not accepted. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Understood, but a rule of the domain says no. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  PairingsController_pair: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same request has one effect and one answer. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Pair'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PairingView'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody else was first. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This content type is not accepted. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Understood, but a rule of the domain says no. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  PairingsController_end: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same request has one effect and one answer. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EndPairing'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PairingView'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody else was first. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This content type is not accepted. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Understood, but a rule of the domain says no. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  PairingsController_ofHousehold: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PairingView'][];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  PlansController_ofHousehold: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PlanItem'][];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  PlansController_get: {
    parameters: {
      query?: never;
      header: {
        'accept-language': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PlanView'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  PlansController_write: {
    parameters: {
      query?: never;
      header: {
        'accept-language': string;
        /** @description The same key with the same request has one effect and one answer. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WritePlan'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PlanView'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody else was first. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This content type is not accepted. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Understood, but a rule of the domain says no. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  PlansController_agree: {
    parameters: {
      query?: never;
      header: {
        'accept-language': string;
        /** @description The same key with the same request has one effect and one answer. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AgreePlan'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PlanView'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody else was first. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This content type is not accepted. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Understood, but a rule of the domain says no. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ProgrammesController_list: {
    parameters: {
      query?: {
        /** @description Day asked for, YYYY-MM-DD; today by default. */
        on?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProgrammeView'][];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ProgrammesController_history: {
    parameters: {
      query: {
        programme:
          | '01'
          | '02'
          | '03'
          | '04'
          | '05'
          | '06'
          | '07'
          | '08'
          | '09'
          | '10'
          | '11'
          | '12'
          | 'A39'
          | 'A40'
          | 'A41'
          | 'A42'
          | 'A45'
          | 'A46'
          | 'A47'
          | 'A48'
          | 'A50'
          | 'A51'
          | 'A52'
          | 'A53'
          | 'A54'
          | 'A55';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProgrammeView'][];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ProgrammesController_version: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProgrammeView'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ProgrammesController_publish: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same request has one effect and one answer. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PublishProgramme'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProgrammeView'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody else was first. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This content type is not accepted. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Understood, but a rule of the domain says no. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ProgrammesController_check: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same request has one effect and one answer. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CheckDetails'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DetailFaultView'][];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody else was first. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This content type is not accepted. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Understood, but a rule of the domain says no. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  TeamsController_list: {
    parameters: {
      query?: {
        /** @description Rows a page, 1 to 100. */
        limit?: number;
        /** @description `nextCursor` of the page before. */
        cursor?: string;
        regionCode?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TeamPage'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  TeamsController_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TeamView'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  TeamsController_begin: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same request has one effect and one answer. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['BeginTeam'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TeamView'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody else was first. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This content type is not accepted. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Understood, but a rule of the domain says no. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  TeamsController_end: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same request has one effect and one answer. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EndService'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TeamView'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody else was first. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This content type is not accepted. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Understood, but a rule of the domain says no. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  TeamsController_join: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same request has one effect and one answer. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
        memberId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['JoinTeam'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TeamView'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody else was first. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This content type is not accepted. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Understood, but a rule of the domain says no. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  TeamsController_leave: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same request has one effect and one answer. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
        memberId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EndService'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TeamView'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody else was first. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This content type is not accepted. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Understood, but a rule of the domain says no. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  UnitsController_list: {
    parameters: {
      query?: {
        /** @description Rows a page, 1 to 100. */
        limit?: number;
        /** @description `nextCursor` of the page before. */
        cursor?: string;
        /** @description Units kept in this division or below it. */
        regionCode?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UnitPage'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  UnitsController_register: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same request has one effect and one answer. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RegisterUnit'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UnitView'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody else was first. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This content type is not accepted. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Understood, but a rule of the domain says no. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ProblemsController_list: {
    parameters: {
      query?: {
        /** @description Rows a page, 1 to 100. */
        limit?: number;
        /** @description `nextCursor` of the page before. */
        cursor?: string;
        state?: 'assigned' | 'checked' | 'closed' | 'corrected' | 'found' | 'returned';
        /** @description 12-digit code of a division; everything in it. */
        regionCode?: string;
        householdId?: string;
        /** @description Whoever is to correct it. */
        assignedTo?: string;
        /** @description Overdue, and come to this office. */
        escalatedTo?: 'banner' | 'township';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FoundProblemPage'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ProblemsController_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FoundProblemView'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ProblemsController_raise: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same request has one effect and one answer. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RaiseProblem'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FoundProblemView'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody else was first. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This content type is not accepted. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Understood, but a rule of the domain says no. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ProblemsController_act: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same request has one effect and one answer. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ActOnProblem'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FoundProblemView'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody else was first. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This content type is not accepted. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Understood, but a rule of the domain says no. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  VisitPlanController_list: {
    parameters: {
      query: {
        /** @description Rows a page, 1 to 100. */
        limit?: number;
        /** @description `nextCursor` of the page before. */
        cursor?: string;
        /** @description overdue: past the last day; due: within two weeks; quarter: not seen in this quarter and should be. */
        state: 'due' | 'overdue' | 'quarter';
        visitClass?: 'lifted' | 'monitored' | 'ordinary';
        /** @description 12-digit code of a division; everything in it. */
        regionCode?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['VisitPlanPage'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  VisitPlanController_counts: {
    parameters: {
      query?: {
        /** @description 12-digit code of a division; everything in it. */
        regionCode?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PlanCounts'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  VisitEvidenceController_list: {
    parameters: {
      query?: {
        /** @description Rows a page, 1 to 100. */
        limit?: number;
        /** @description `nextCursor` of the page before. */
        cursor?: string;
        /** @description true: nobody has judged it yet. */
        open?: boolean;
        visitId?: string;
        /** @description Whoever made the visits. */
        staffId?: string;
        /** @description 12-digit code of a division; everything in it. */
        regionCode?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EvidencePage'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  VisitEvidenceController_judge: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same request has one effect and one answer. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['JudgeEvidence'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EvidenceView'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody else was first. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This content type is not accepted. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Understood, but a rule of the domain says no. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  VisitsController_list: {
    parameters: {
      query?: {
        /** @description Rows a page, 1 to 100. */
        limit?: number;
        /** @description `nextCursor` of the page before. */
        cursor?: string;
        householdId?: string;
        /** @description Whoever made the visit. */
        staffId?: string;
        /** @description 12-digit code of a division; everything in it. */
        regionCode?: string;
        /** @description First day, YYYY-MM-DD. */
        from?: string;
        /** @description Last day. */
        to?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['VisitPage'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  VisitsController_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['VisitView'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  VisitsController_record: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same request has one effect and one answer. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordVisit'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['VisitView'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody else was first. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This content type is not accepted. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Understood, but a rule of the domain says no. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AlertsController_list: {
    parameters: {
      query?: {
        /** @description Rows a page, 1 to 100. */
        limit?: number;
        /** @description `nextCursor` of the page before. */
        cursor?: string;
        rule?:
          | 'benefit.late'
          | 'cost.self_paid'
          | 'guarantee.lost'
          | 'hazard.unseen'
          | 'income.below_base'
          | 'income.fell'
          | 'visit.overdue';
        /** @description open by default. */
        state?: 'cleared' | 'dismissed' | 'open';
        /** @description 12-digit code of a division; everything in it. */
        regionCode?: string;
        householdId?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AlertPage'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AlertsController_counts: {
    parameters: {
      query?: {
        /** @description 12-digit code of a division; everything in it. */
        regionCode?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AlertCounts'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AlertsController_scan: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same request has one effect and one answer. */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['JobView'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody else was first. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This content type is not accepted. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Understood, but a rule of the domain says no. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AlertsController_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AlertView'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AlertsController_dismiss: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same request has one effect and one answer. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DismissAlert'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AlertView'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody else was first. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This content type is not accepted. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Understood, but a rule of the domain says no. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  CluesController_list: {
    parameters: {
      query?: {
        source?: '01' | '02' | '03' | '04' | '05' | '06';
        state?: 'admitted' | 'checked' | 'dismissed' | 'reported';
        /** @description 12-digit code of a division; everything in it. */
        regionCode?: string;
        householdId?: string;
        /** @description Rows a page, 1 to 100. */
        limit?: number;
        /** @description `nextCursor` of the page before. */
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CluePage'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  CluesController_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClueView'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  CluesController_report: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same request has one effect and one answer. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReportClue'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClueView'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody else was first. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This content type is not accepted. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Understood, but a rule of the domain says no. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  CluesController_handle: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same request has one effect and one answer. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['HandleClue'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClueView'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody else was first. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This content type is not accepted. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Understood, but a rule of the domain says no. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  CluesController_reportPublicly: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same request has one effect and one answer. */
        'Idempotency-Key'?: string;
      };
      path: {
        /** @description 12-digit code of the gacha or village. */
        code: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReportPublicClue'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClueReceipt'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody else was first. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This content type is not accepted. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Understood, but a rule of the domain says no. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  CluesController_progress: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        receipt: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClueProgress'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  HazardsController_list: {
    parameters: {
      query?: {
        /** @description Rows a page, 1 to 100. */
        limit?: number;
        /** @description `nextCursor` of the page before. */
        cursor?: string;
        /** @description First day. */
        since?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HazardPage'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  HazardsController_report: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same request has one effect and one answer. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReportHazard'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HazardView'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody else was first. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This content type is not accepted. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Understood, but a rule of the domain says no. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  FieldController_pack: {
    parameters: {
      query?: {
        /** @description `cursor` of the answer before; without it the pack begins anew. */
        since?: string;
        /** @description Households a page, 1 to 200. */
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FieldPack'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ReceiptsController_list: {
    parameters: {
      query?: {
        /** @description Rows a page, 1 to 100. */
        limit?: number;
        /** @description `nextCursor` of the page before. */
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReceiptPage'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  CardsController_print: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/pdf': string;
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  CountsController_households: {
    parameters: {
      query: {
        exitStatus?: '0' | '1' | '2' | '3';
        monitoringType?: '0' | '1' | '2';
        /**
         * @description `status`: poverty status [exit-status]; `class`: attribute of poor households [household-attribute]; `monitoring`: [monitoring-type];
         *     `registration`: draft, submitted, registered, refused or closed; `region`: the divisions directly below.
         */
        by: 'class' | 'monitoring' | 'region' | 'registration' | 'status';
        /** @description 12-digit code of a division; one's own region when absent. Only what lies in one's own region is counted. */
        regionCode?: string;
        registration?: 'closed' | 'draft' | 'refused' | 'registered' | 'submitted';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HouseholdCounts'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ExportsController_list: {
    parameters: {
      query?: {
        /** @description Rows a page, 1 to 100. */
        limit?: number;
        /** @description `nextCursor` of the page before. */
        cursor?: string;
        state?: 'approved' | 'ready' | 'refused' | 'waiting' | 'withdrawn';
        /** @description Only one's own. */
        mine?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ExportPage'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ExportsController_ask: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same request has one effect and one answer. */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AskExport'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ExportView'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody else was first. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This content type is not accepted. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Understood, but a rule of the domain says no. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ExportsController_read: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ExportView'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ExportsController_decide: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same request has one effect and one answer. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DecideExport'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ExportView'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody else was first. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This content type is not accepted. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Understood, but a rule of the domain says no. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ExportsController_content: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
          'text/csv; charset=utf-8': string;
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ImportsController_list: {
    parameters: {
      query?: {
        /** @description Rows a page, 1 to 100. */
        limit?: number;
        /** @description `nextCursor` of the page before. */
        cursor?: string;
        state?:
          | 'failed'
          | 'merged'
          | 'merging'
          | 'reading'
          | 'refused'
          | 'staged'
          | 'submitted'
          | 'undoing'
          | 'undone'
          | 'withdrawn';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BatchPage'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ImportsController_upload: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same request has one effect and one answer. */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': components['schemas']['UploadImport'];
      };
    };
    responses: {
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BatchView'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody else was first. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The file is larger than the installation allows */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is not multipart/form-data */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Understood, but a rule of the domain says no. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ImportsController_template: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ImportsController_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BatchView'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ImportsController_problems: {
    parameters: {
      query?: {
        /** @description Rows a page, 1 to 100. */
        limit?: number;
        /** @description `nextCursor` of the page before. */
        cursor?: string;
        /** @description `conflict`: what a merge had to leave out. */
        severity?: 'conflict' | 'doubt' | 'error' | 'hint';
      };
      header: {
        'accept-language': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProblemPage'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ImportsController_errorFile: {
    parameters: {
      query?: never;
      header: {
        'accept-language': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ImportsController_households: {
    parameters: {
      query?: {
        /** @description Rows a page, 1 to 100. */
        limit?: number;
        /** @description `nextCursor` of the page before. */
        cursor?: string;
        kind?: 'faulty' | 'new' | 'unchanged' | 'update';
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StagedPage'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ImportsController_dependents: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DependentList'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ImportsController_match: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same request has one effect and one answer. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MatchHeadings'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BatchView'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody else was first. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This content type is not accepted. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Understood, but a rule of the domain says no. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ImportsController_step: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same request has one effect and one answer. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json':
          | components['schemas']['SubmitImport']
          | components['schemas']['ApproveImport']
          | components['schemas']['RefuseImport']
          | components['schemas']['WithdrawImport']
          | components['schemas']['ReadAgain']
          | components['schemas']['UndoImport'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BatchView'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody else was first. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This content type is not accepted. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Understood, but a rule of the domain says no. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AuditController_verify: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['VerificationView'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AuditController_changes: {
    parameters: {
      query?: {
        /** @description Rows a page, 1 to 100. */
        limit?: number;
        /** @description `nextCursor` of the page before. */
        cursor?: string;
        /** @description Only changes of this table, such as `member`. */
        table?: string;
        /** @description Only changes of this row. */
        row?: string;
        /** @description Only what this request changed (the answer's X-Request-Id). */
        request?: string;
        op?: 'delete' | 'erase' | 'insert' | 'update';
        /** @description Only what this person did. */
        staffId?: string;
        /** @description Only this household, where it was then. */
        householdId?: string;
        /** @description From this day on, YYYY-MM-DD. */
        from?: string;
        /** @description Until the end of this day, YYYY-MM-DD. */
        to?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PastChangePage'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AuditController_accesses: {
    parameters: {
      query?: {
        /** @description Rows a page, 1 to 100. */
        limit?: number;
        /** @description `nextCursor` of the page before. */
        cursor?: string;
        /** @description Only this kind, such as `open` or `reveal`. */
        action?: string;
        /** @description Only what this person did. */
        staffId?: string;
        /** @description Only this household, where it was then. */
        householdId?: string;
        /** @description From this day on, YYYY-MM-DD. */
        from?: string;
        /** @description Until the end of this day, YYYY-MM-DD. */
        to?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AccessPage'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  HistoryController_changes: {
    parameters: {
      query?: {
        /** @description Rows a page, 1 to 100. */
        limit?: number;
        /** @description `nextCursor` of the page before. */
        cursor?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PastChangePage'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  HistoryController_asOf: {
    parameters: {
      query: {
        /** @description The record as it was at the end of this day in Asia/Shanghai, YYYY-MM-DD. */
        on: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RecordView'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  HistoryController_accesses: {
    parameters: {
      query?: {
        /** @description Rows a page, 1 to 100. */
        limit?: number;
        /** @description `nextCursor` of the page before. */
        cursor?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AccessPage'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ClockController_view: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClockView'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ClockController_move: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same request has one effect and one answer. */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MoveClock'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClockView'];
        };
      };
      /** @description The request is not of the documented form. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody has signed in, or the session has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The role does not include this, or the region is outside the scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not there, or not in the scope of the person who asks. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody else was first. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This content type is not accepted. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Understood, but a rule of the domain says no. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests; see Retry-After. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not just now; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
}
