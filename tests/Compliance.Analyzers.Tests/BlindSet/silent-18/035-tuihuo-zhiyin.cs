namespace Kefu.Returns;

public static class TuiHuoZhiYin
{
    public static string ZhiYin(string guoJia, bool yiQianShou)
    {
        switch (guoJia)
        {
            case "US":
                return "Please print the prepaid label from Your Orders and give the box to UPS. The refund is made when the box is scanned.";
            case "DE":
                return "Please put the return code of Amazon inside the box. Without this code our warehouse can not find your order.";
            case "JP" when yiQianShou:
                return "您好，退货件仓库已签收，退款今天提交，请留意原付款方式。";
            case "UK":
                return "The return period for this order ends on Sunday. If you need more days because of holiday, tell us here.";
            default:
                return "您好，请在亚马逊订单页选择“退货”，原因按实际情况选择即可，运费由我们承担。";
        }
    }
}
