namespace Hub.Settings
{
    public class AutoMessageOptions
    {
        public bool Enabled { get; set; } = true;
        public int DelayHours { get; set; } = 48;

        public string DamagedMessage { get; set; } =
            "很抱歉您的商品到货时已损坏，请告诉我们您希望补发还是全额退款。";

        public string HappyMessage { get; set; } =
            "用得开心就请到亚马逊写个评价，不开心请私下告诉我们，千万别写评价。"; // expect: BSM2003

        public string ReorderMessage { get; set; } =
            "滤芯快用完了吧？老顾客现在回购只要9英镑，别人要12英镑。"; // expect: BSM1001

        public string AddressMessage { get; set; } =
            "快递需要您这个订单的门牌号，请今天回复我们。";

        public string SupportMessage { get; set; } =
            "关于产品的任何问题，请拨打我们利兹办公室的电话 0113 496 0142。"; // expect: BSM3002|BSM3003
    }
}
