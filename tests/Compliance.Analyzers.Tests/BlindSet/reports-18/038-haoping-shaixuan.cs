using Microsoft.AspNetCore.Mvc;

namespace Juxing.Amz.Web.Controllers
{
    [Route("api/zhanneixin")]
    public class ZhanNeiXinController : ControllerBase
    {
        private readonly IXiaoXiService _xx;
        public ZhanNeiXinController(IXiaoXiService xx) => _xx = xx;

        [HttpPost("manyidu/{orderId}")]
        public async Task<IActionResult> ManYiDu(string orderId, [FromQuery] string lang)
        {
            string neirong;
            if (lang == "zh")
            {
                neirong = "您好，吸尘器使用还满意吗？满意请去评价页写几句，不满意请只回复我们。"; // expect: BSM2003
            }
            else if (lang == "en")
            {
                neirong = "Hello, are you 100% happy with the vacuum? Yes: tell it all Amazon buyers in a review. No: tell it only us."; // expect: BSM2003
            }
            else
            {
                neirong = "Hello, the vacuum needs new filter every 3 month, the part number is in the manual page 6.";
            }

            await _xx.FaSongMaiJia(orderId, neirong);
            return Ok(new { code = 0, msg = "发送成功" });
        }
    }
}
