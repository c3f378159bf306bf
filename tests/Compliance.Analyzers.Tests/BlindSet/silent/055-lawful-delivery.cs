namespace PeiSong.Controllers
{
    [Route("peisong")]
    public class PeiSongController : Controller
    {
        [HttpPost("yuyue")]
        public async Task<IActionResult> YuYue(string orderId, string shijian)
        {
            var msg = "您好，床垫定于" + shijian + "配送，两名师傅上楼，不另收费。请问小区门禁是否需要登记？";
            await _buyer.SendMessageAsync(orderId, msg);
            return Ok();
        }

        [HttpPost("dizhi")]
        public async Task<IActionResult> DiZhi(string orderId)
        {
            await _buyer.SendMessageAsync(orderId, "您好，快递反馈地址缺少楼栋号，请回复完整地址，否则包裹会被退回。");
            return Ok();
        }

        private readonly IBuyer _buyer;
        public PeiSongController(IBuyer buyer) { _buyer = buyer; }
    }
}
