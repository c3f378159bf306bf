namespace TianYi.SmartReply.Options
{
    /// <summary>
    /// 自动回信配置，绑定 appsettings 的 AutoReply 节点
    /// </summary>
    public class AutoReplyOptions
    {
        public bool QiYong { get; set; }

        // 物流类
        public string WuLiuYanChi { get; set; } = "尊敬的{买家姓名}，您的订单{订单号}在转运中心滞留，我们正在催促承运商，最晚周五送达。";

        // 售后类
        public string PoSun { get; set; } = "尊敬的{买家姓名}，您反馈的杯盖破损我们已核实，新的杯盖今天免费寄出。";

        // 运营要求加的
        public string YaoPing { get; set; } = "尊敬的{买家姓名}，您对订单{订单号}的商品有什么看法？欢迎到亚马逊写下您的评论。"; // expect: BSM2006

        public string FuGou { get; set; } = "尊敬的{买家姓名}，输入{优惠码}再次下单，立享{折扣}优惠。"; // expect: BSM1002|BSM1001

        public string GuanWang { get; set; } = "尊敬的{买家姓名}，更多颜色请访问我们的官网 www.tianyi-cups.com 选购。"; // expect: BSM3001|BSM1007|BSM3003

        public string DianHua { get; set; } = "尊敬的{买家姓名}，有问题直接打售后电话 0755-8600 1234，比站内信快。"; // expect: BSM3002|BSM3003
    }
}
