namespace Auth.WeChat
{
    public class WeChatLoginController : Controller
    {
        private const string QrUrl = "https://open.weixin.qq.com/connect/qrconnect?appid={0}&redirect_uri={1}&scope=snsapi_login";

        public IActionResult Login(string returnUrl)
        {
            ViewBag.Title = "微信扫码登录";
            ViewBag.Tip = "请使用微信扫描二维码登录后台";
            return Redirect(string.Format(QrUrl, _opt.AppId, Uri.EscapeDataString(returnUrl)));
        }

        public IActionResult Bind(string code)
        {
            if (string.IsNullOrEmpty(code)) return Content("微信授权失败，请重试");
            return Json(new { ok = true, msg = "微信绑定成功" });
        }

        private readonly WeChatOptions _opt;
        public WeChatLoginController(IOptions<WeChatOptions> o) { _opt = o.Value; }
    }
}
