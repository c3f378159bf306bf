using System.Threading.Tasks;

public class JuJueHuaShu
{
    // 买家提要求时的回复，都是拒绝，合规
    string Xuan(string yaoqiu)
    {
        switch (yaoqiu)
        {
            case "要折扣": return "您好，我们无法提供私人折扣，请以商品页面价格为准。";
            case "要微信": return "您好，平台规定不能交换微信或电话，请在这里直接回复，我们会处理。";
            case "要返现": return "您好，我们没有任何返现活动，退款只会通过亚马逊原路退回。";
            case "删评换钱": return "您好，我们不能用退款换评价，杯子坏了我们照样给您补发。";
            case "要赠品": return "您好，很抱歉，订单不附带赠品，也不能额外寄送礼物。";
            case "线下买": return "您好，我们不接受线下交易，请通过亚马逊下单付款。";
            default: return "您好，我们看过后会在24小时内回复您。";
        }
    }

    public async Task HuiFu(string dingdanHao, string yaoqiu, ISpApi api)
        => await api.ReplyToBuyerAsync(dingdanHao, Xuan(yaoqiu));
}
