using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace Qianwan.Duodian.Domain.Shared.MeiJu;

public enum ZhangMuLeiXing
{
    [Description("商品销售")] XiaoShou = 1,
    [Description("促销返点：优惠券、满减由平台承担部分")] CuXiaoFanDian = 2,
    [Description("亚马逊礼品卡支付")] LiPinKa = 3,
    [Description("Vine 计划：免费商品换取评论，费用由卖家支付")] Vine = 4,
    [Description("买家返现（已停用）")] FanXian = 5,
}

public enum WeiGuiLeiXing
{
    [Display(Name = "诱导好评", Description = "以返现、礼品卡、赠品换取买家评价")]
    YouDaoHaoPing,

    [Display(Name = "要求删改评价", Description = "要求买家删除或修改差评，例如“请把一星改成五星，我们给您退款”")]
    ShanGaiPingJia,

    [Display(Name = "站外引流", Description = "引导买家加微信、QQ、WhatsApp 或访问独立站下单")]
    ZhanWaiYinLiu,

    [Display(Name = "私下折扣", Description = "通过站内信向买家发送优惠码或专属折扣")]
    SiXiaZheKou,
}
