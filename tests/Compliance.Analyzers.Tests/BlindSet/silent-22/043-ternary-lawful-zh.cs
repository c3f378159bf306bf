namespace MaiJiaTongZhi;

public class TuiHuanHuiFu
{
    public string HuoQuNeiRong(DingDan dd, bool youHuo)
    {
        string neiRong = "尊敬的" + dd.XingMing + "，您好。";
        neiRong += youHuo
            ? "新的水壶今天免费补发，旧的您自行处理即可。"
            : "很抱歉该款已无库存，我们已为您全额退款。";
        neiRong += dd.XuYaoDiZhi ? "请回复门牌号，以便快递重新派送。" : "";
        return neiRong;
    }

    public string WenYouHui(DingDan dd) =>
        $"尊敬的{dd.XingMing}，我们不提供优惠券，也不能私下改价，请以页面价格为准。";

    public string WenDianHua(DingDan dd) =>
        $"尊敬的{dd.XingMing}，平台规定不能留电话或微信，有问题请直接回复本消息。";

    public string DianXian() => "请将电线下方的卡扣打开后折叠，再把细微信号调到最低档。";
}
