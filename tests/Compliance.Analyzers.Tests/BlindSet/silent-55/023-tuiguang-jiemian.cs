using Microsoft.AspNetCore.Mvc;

namespace YunCang.Admin.Controllers;

[Route("admin/cuxiao")]
public class CuXiaoController : Controller
{
    private readonly ICuXiaoService _fuWu;
    public CuXiaoController(ICuXiaoService fuWu) => _fuWu = fuWu;

    [HttpPost("xinjian")]
    public async Task<IActionResult> XinJian(CuXiaoForm biaoDan)
    {
        if (biaoDan.ZheKou is < 5 or > 80)
            ModelState.AddModelError(nameof(biaoDan.ZheKou), "折扣比例须在5%至80%之间，例如填写10表示立减10%。");
        if (string.IsNullOrEmpty(biaoDan.YouHuiMa))
            ModelState.AddModelError(nameof(biaoDan.YouHuiMa), "请输入优惠码，买家结算时填写即可享受优惠。");
        if (!ModelState.IsValid) return View(biaoDan);

        await _fuWu.BaoCunAsync(biaoDan);
        TempData["TiShi"] = "促销已创建：满两件享九折，赠品库存不足时自动停用。";
        return RedirectToAction("LieBiao");
    }

    [HttpPost("tingyong")]
    public async Task<IActionResult> TingYong(int id)
    {
        if (!await _fuWu.CunZaiAsync(id)) throw new InvalidOperationException("优惠券不存在或已被删除，请刷新后重试。");
        await _fuWu.TingYongAsync(id);
        return Json(new { success = true, msg = "优惠券已停用，已领取的买家不受影响" });
    }
}
