using System;
using System.Web.Http;
using DaYang.Api.Models;

namespace DaYang.Api.Controllers
{
    [RoutePrefix("api/kefu")]
    public class KeFuController : ApiController
    {
        private readonly XiaoXiService _xx = new XiaoXiService();

        [HttpPost, Route("send-coupon-or-review")]
        public IHttpActionResult Post(KeFuInput input)
        {
            if (input == null) return BadRequest("参数为空");
            var text = GetText(input.Lei, input.MaiJia, input.JinE);
            if (text == null) return BadRequest("未知类型：优惠券/评价/退款");
            _xx.FaSongGeiMaiJia(input.DingDan, text);
            return Ok();
        }

        private static string GetText(int lei, string maiJia, decimal jinE)
        {
            switch (lei)
            {
                case 1:
                    return maiJia + "您好，补发的手柄已经寄出，不收取任何费用。";
                case 2:
                    return maiJia + "您好，我们将以礼品卡的形式补偿您" + jinE + "元，以表歉意。"; // expect: BSM1005|BSM1003
                case 3:
                    return "Dear " + maiJia + ", remove your comment about the handle and we refund you " + jinE + " dollars right away."; // expect: BSM2001
                case 4:
                    return "Dear " + maiJia + ", the handle was out of stock. " + jinE + " dollars went back to your card, order cancelled by us.";
                case 5:
                    return maiJia + "您好，入店铺粉丝群，每周秒杀低至" + "五折"; // expect: BSM1007|BSM1001
                default:
                    return null;
            }
        }
    }
}
