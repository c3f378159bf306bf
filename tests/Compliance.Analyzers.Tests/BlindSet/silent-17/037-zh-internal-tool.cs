using Microsoft.AspNetCore.Mvc;

namespace KuaJingTong.HouTai
{
    [Route("houtai/youhui")]
    public class YouHuiGuanLiController : Controller
    {
        private readonly IYouHuiService _youHui;
        public YouHuiGuanLiController(IYouHuiService youHui) { _youHui = youHui; }

        [HttpPost("xinjian")]
        public IActionResult XinJian(YouHuiQuanDto dto)
        {
            if (dto.ZheKou <= 0 || dto.ZheKou >= 100)
                return BadRequest("折扣必须在1到99之间");
            if (_youHui.CunZai(dto.DaiMa))
                return BadRequest("优惠券代码已存在");
            _youHui.XinJian(dto);
            TempData["tishi"] = "优惠券创建成功";
            return RedirectToAction("LieBiao");
        }

        [HttpGet("jinyong")]
        public IActionResult JinYongCi()
        {
            // 客服发消息前需要过滤的词
            var ci = new[] { "好评返现", "加微信", "删差评", "五星好评", "红包", "线下交易", "优惠券" };
            return Json(ci);
        }

        [HttpGet("shuoming")]
        public string ShuoMing() => "本页用于管理独立站的优惠券，禁止将优惠券代码发给亚马逊买家。";
    }
}
