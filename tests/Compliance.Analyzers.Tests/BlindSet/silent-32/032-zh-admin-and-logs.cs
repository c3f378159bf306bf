namespace ChannelLoom.Tenants.Admin;

/// <summary>优惠券管理后台（Shopify 独立站），与亚马逊买家消息无关</summary>
public class YouhuiquanController : Controller
{
    private readonly IYouhuiquanFuwu _fuwu;
    private readonly ILogger<YouhuiquanController> _logger;

    public YouhuiquanController(IYouhuiquanFuwu fuwu, ILogger<YouhuiquanController> logger)
    {
        _fuwu = fuwu;
        _logger = logger;
    }

    [HttpPost]
    public async Task<IActionResult> ChuangJian(YouhuiquanModel model)
    {
        if (model.Zhekou is <= 0 or >= 100)
            ModelState.AddModelError(nameof(model.Zhekou), "折扣必须在 1 到 99 之间");

        if (await _fuwu.CunZaiAsync(model.Bianma))
            ModelState.AddModelError(nameof(model.Bianma), "该优惠码已存在，请更换");

        if (!ModelState.IsValid)
            return View(model);

        await _fuwu.BaoCunAsync(model);
        _logger.LogInformation("创建优惠券 {Bianma}，折扣 {Zhekou}%", model.Bianma, model.Zhekou);
        TempData["Tishi"] = "优惠券保存成功";
        return RedirectToAction("Liebiao");
    }

    [HttpPost]
    public async Task<IActionResult> ShanChuPingjia(int id)
    {
        await _fuwu.ShanChuAsync(id);
        return Json(new { code = 0, msg = "评价已删除" });
    }
}
