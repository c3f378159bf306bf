using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Logging;

namespace WanHe.Admin.Controllers
{
    [Authorize(Roles = "运营,管理员")]
    [Route("admin/promotions")]
    public class PromotionCenterController : Controller
    {
        private readonly IPromotionService _promotions;
        private readonly ILogger<PromotionCenterController> _logger;

        public PromotionCenterController(IPromotionService promotions, ILogger<PromotionCenterController> logger)
        {
            _promotions = promotions;
            _logger = logger;
        }

        [HttpGet("")]
        public async Task<IActionResult> Index(string status = "all")
        {
            ViewData["Title"] = "促销中心";
            ViewData["Tabs"] = new[] { "优惠券", "限时折扣", "满赠活动", "会员积分" };
            var list = await _promotions.ListAsync(status);
            return View(list.OrderByDescending(p => p.CreatedAt).ToList());
        }

        [HttpPost("create")]
        public async Task<IActionResult> Create(PromotionInput input)
        {
            if (input.Percent is < 1 or > 80)
                ModelState.AddModelError(nameof(input.Percent), "折扣比例只能填 1 到 80 之间的整数");
            if (input.Kind == "gift" && input.GiftSku == null)
                ModelState.AddModelError(nameof(input.GiftSku), "满赠活动必须选择赠品 SKU");
            if (input.End <= DateTime.Now)
                ModelState.AddModelError(nameof(input.End), "结束时间不能早于当前时间");

            if (!ModelState.IsValid)
                return View(input);

            try
            {
                var id = await _promotions.CreateAsync(input);
                TempData["Success"] = $"优惠券创建成功，编号 {id}";
                _logger.LogInformation("操作员 {User} 新建促销 {Id}，折扣 {Percent}%", User.Identity?.Name, id, input.Percent);
                return RedirectToAction(nameof(Index));
            }
            catch (DuplicateCodeException ex)
            {
                _logger.LogWarning(ex, "优惠码 {Code} 重复", input.Code);
                ModelState.AddModelError(nameof(input.Code), "该优惠码已存在，请换一个");
                return View(input);
            }
        }

        [HttpPost("delete")]
        public async Task<IActionResult> Delete(int[] ids)
        {
            if (ids.Length == 0)
                return BadRequest(new { code = 400, msg = "请先勾选要删除的优惠券" });

            var used = await _promotions.CountUsedAsync(ids);
            if (used > 0)
                return BadRequest(new { code = 409, msg = $"有 {used} 张优惠券已被领取，不能删除" });

            await _promotions.DeleteAsync(ids);
            return Json(new { code = 0, msg = "删除成功" });
        }

        [HttpGet("report")]
        public async Task<IActionResult> Report(DateTime from, DateTime to)
        {
            var rows = await _promotions.ReportAsync(from, to);
            var header = new List<string> { "促销名称", "优惠码", "领取数", "使用数", "折扣金额", "赠品数量", "退款订单数" };
            return File(CsvWriter.Write(header, rows), "text/csv", "促销报表.csv");
        }
    }
}
