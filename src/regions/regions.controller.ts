import { Controller, Get, Header, Param } from '@nestjs/common';
import { Needs, Public } from '../platform/access/needs.decorator';
import { CodeListView, RegionCode, RegionDetail } from './region.dto';
import { RegionsService } from './regions.service';

/** The division tree and the code lists. */
@Controller()
export class RegionsController {
  constructor(private readonly regions: RegionsService) {}

  /** A division with those around it and those in it. */
  @Get('regions/:code')
  @Needs('region.read')
  region(@Param() { code }: RegionCode): Promise<RegionDetail> {
    return this.regions.detail(code);
  }

  /** The same for anybody: the way to the notice board of a village. */
  @Get('public/regions/:code')
  @Public()
  @Header('cache-control', 'public, max-age=3600')
  publicRegion(@Param() { code }: RegionCode): Promise<RegionDetail> {
    return this.regions.detail(code);
  }

  /** Every code list. */
  @Get('code-lists')
  @Needs('region.read')
  codeLists(): CodeListView[] {
    return this.regions.codeLists();
  }

  /** One code list. */
  @Get('code-lists/:name')
  @Needs('region.read')
  codeList(@Param('name') name: string): CodeListView {
    return this.regions.codeList(name);
  }
}
