using System.Collections.Generic;

namespace Qianwan.Duodian.Web.CaiDan;

public static class QuanXianShu
{
    public static List<CaiDanXiang> ChuangJian() => new()
    {
        new("营销中心", "/yingxiao", new()
        {
            new("优惠券管理", "/yingxiao/quan") { TiShi = "创建优惠券后，您可以在此查看领取和核销情况" },
            new("满减满赠", "/yingxiao/manjian") { TiShi = "满赠活动：买家满足条件后免费赠送赠品，请先设置赠品库存" },
            new("会员折扣", "/yingxiao/huiyuan"),
            new("抽奖活动", "/yingxiao/choujiang"),
        }),
        new("评价管理", "/pingjia", new()
        {
            new("差评处理", "/pingjia/chaping") { TiShi = "您可以给差评打标签并分派给客服" },
            new("邀评设置", "/pingjia/yaoping") { TiShi = "开启后系统会调用亚马逊官方 Request a Review，每单仅一次" },
            new("删除选中评价快照", "/pingjia/shanchu"),
        }),
        new("财务", "/caiwu", new() { new("返现台账", "/caiwu/fanxian"), new("礼品卡对账", "/caiwu/lipinka") }),
    };
}
