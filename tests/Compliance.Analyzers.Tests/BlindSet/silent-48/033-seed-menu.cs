namespace Erp.Core.SeedData;

public class SysMenuSeedData : ISqlSugarEntitySeedData<SysMenu>
{
    public IEnumerable<SysMenu> HasData() =>
    [
        new SysMenu { Id = 1310, Pid = 1300, Title = "站内信模板", Path = "/amz/message/template", Icon = "ele-Message", OrderNo = 10 },
        new SysMenu { Id = 1311, Pid = 1300, Title = "邀评记录", Path = "/amz/review/request", Icon = "ele-Star", OrderNo = 20 },
        new SysMenu { Id = 1312, Pid = 1300, Title = "差评监控", Path = "/amz/review/negative", Icon = "ele-Warning", OrderNo = 30 },
        new SysMenu { Id = 1313, Pid = 1300, Title = "买家消息回复率", Path = "/amz/message/response-rate", Icon = "ele-Timer", OrderNo = 35 },
        new SysMenu { Id = 1323, Pid = 1300, Title = "赠品库存", Path = "/promo/free-gift/stock", Icon = "ele-Box", OrderNo = 70 },
        new SysMenu { Id = 1320, Pid = 1300, Title = "优惠券管理", Path = "/promo/coupon", Icon = "ele-Ticket", OrderNo = 40 },
        new SysMenu { Id = 1321, Pid = 1300, Title = "礼品卡管理", Path = "/promo/gift-card", Icon = "ele-Present", OrderNo = 50 },
        new SysMenu { Id = 1322, Pid = 1300, Title = "返现审核", Path = "/promo/cashback/audit", Icon = "ele-Money", OrderNo = 60, Remark = "仅独立站分销员佣金返现" },
    ];
}
