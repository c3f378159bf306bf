namespace ShengShi.Trade.Web.Areas.Amazon.Controllers
{
    public class LetterController : BaseController
    {
        public ActionResult Preview(string orderId, string buyer, string product)
        {
            var tuihuo = $@"{buyer}您好：
您的{product}退货申请已批准，请在订单页打印标签。
收到后三个工作日内退款。";

            // expect@+3: BSM3002|BSM3003
            var siliao = $@"{buyer}您好：
您的{product}如需配件，
请加微信号 ss-trade2019 联系，我们私下发给您。";

            // expect@+2: BSM1001|BSM1006
            var zhekou = @$"{buyer}您好：
再次购买{product}时告诉我们订单号，可享受七折优惠。";

            return Json(new { tuihuo, siliao, zhekou });
        }
    }
}
