namespace Lanjing.MuYing.XiaoXi
{
    // 售后节点消息，只谈订单本身
    public class ShouHouJieDian
    {
        public string QueJian(string maiJia, string dingDan) =>
            $"{maiJia}您好，订单{dingDan}漏装了杯架，今天已为您免费补发，不需要您做任何操作。";

        public string QuXiao(string maiJia, string dingDan) =>
            string.Format("{0}您好，按照您的要求，订单{1}已取消，款项已原路退回。", maiJia, dingDan);

        public string ZheKouXunWen(string maiJia)
        {
            var neirong = maiJia + "您好，您问到再买一辆能否打折。";
            neirong += "很抱歉，我们不能单独给您优惠，";
            neirong += "也不能发送优惠码，请以商品页面的价格为准。";
            return neirong;
        }

        public string DianYa(string maiJia) =>
            maiJia + "您好，暖奶器额定电压为120V，在您所在的地区无法使用，您可以选择全额退款或更换230V版本。";

        public string BuYaoXiangXin(string maiJia) =>
            maiJia + "您好，声称“删差评返现”的邮件不是我们发出的，请勿提供任何账户信息，并向亚马逊举报。";
    }
}
