namespace Jinfan.Tools.Amazon
{
    public class PartLetter
    {
        private const string Body =
            "{{buyer}} 您好，您反馈的 {{product}} 按键失灵属于保修范围，" +
            "我们免费为您维修，往返运费由我们承担。";

        private const string Refund =
            "{{buyer}} 您好，{{product}} 少了一个杯盖，本订单已办理部分退款 {{amount}}，您无需退回商品。";

        public string RenderRepair(string buyer, string product) =>
            Body.Replace("{{buyer}}", buyer).Replace("{{product}}", product);

        public string RenderRefund(string buyer, string product, decimal amount) =>
            Refund.Replace("{{buyer}}", buyer)
                  .Replace("{{product}}", product)
                  .Replace("{{amount}}", amount.ToString("0.00") + " 美元");
    }
}
