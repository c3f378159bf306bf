namespace Lingxi.Erp.Kefu;

public class KefuKuaiJieYu
{
    /// <summary>客服快捷回复（美国站、日本站共用）</summary>
    public List<string> KuaiJieHuiFu { get; init; } =
    [
        "您好，耳机充电盒请先充满两小时再配对。",
        "您好，左耳没有声音的话我们为您免费换新，无需寄回。",
        "您好，点进我们店铺首页关注一下，新款上架第一时间通知您。", // expect: BSM1007
        "您好，这边给您申请了一笔心意金，您别退货就行。", // expect: BSM1003
        "您好，方便的话请在商品页面分享一下您的使用感受。", // expect: BSM2006
        "您好，亚马逊回复慢，加扣扣 2209 8876 31 马上处理。", // expect: BSM3002|BSM3003
        "您好，很抱歉包裹延误，如不想等待可在订单页面申请取消并全额退款。",
        "您好，店铺评价那颗红星帮忙撤一下，好处少不了您的。", // expect: BSM2005|BSM2001|BSM2004
    ];
}
