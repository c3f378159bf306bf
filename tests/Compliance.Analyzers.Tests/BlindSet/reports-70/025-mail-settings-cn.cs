using System.Collections.Generic;

namespace LanHai.Seller.Configuration
{
    public class BuyerMailSetting
    {
        public string Host { get; set; } = "smtp.office365.com";
        public int Port { get; set; } = 587;
        public bool Enabled { get; set; } = true;

        public string DelaySubject { get; set; } = "[重要]您的订单 {orderId} 有变动"; // expect: BSM4004
        public string DelayBody { get; set; } =
            "您好，{orderId} 因航班取消会推迟三天送达，给您添麻烦了。如果等不及，请告诉我们，我们替您取消并退款。";

        public string ManualSubject { get; set; } = "订单 {orderId} 的加湿器说明书";
        public string ManualBody { get; set; } =
            "您好，您要的加湿器中文说明书见附件，请先按第 2 页清洗水箱再使用。"
            + "附件里还有本季新品画册和带网址的店铺标志图，请一并查看。"; // expect: BSM4005|BSM1007

        public string CleanSubject { get; set; } = "订单 {orderId} 的除垢方法";
        public string CleanBody { get; set; } =
            "您好，出雾变小通常是换能片结垢，用柠檬酸水泡半小时即可恢复。";

        public List<string> FooterLines { get; set; } = new()
        {
            "蓝海电器客服",
            "工作时间：北京时间周一至周六 9:00-18:00",
            "不想再收到此类邮件，请回复 TD 退订", // expect: BSM4006
        };
    }
}
