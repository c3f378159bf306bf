using System.Collections.Generic;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Mvc;

namespace Haitong.Crm.Web.Controllers
{
    public class AgentScoreController : Controller
    {
        private readonly IScoreService _scores;

        public AgentScoreController(IScoreService scores) => _scores = scores;

        public async Task<IActionResult> Index(string month)
        {
            ViewBag.Title = "客服绩效";
            ViewBag.Columns = new List<string> { "客服", "首次响应", "退款率", "补发率", "好评数", "差评数", "违规次数" };
            ViewBag.Note = "违规次数包括：向买家承诺返现、赠送礼品卡、要求买家修改评价、引导买家加微信。";
            return View(await _scores.GetAsync(month));
        }

        [HttpPost]
        public async Task<IActionResult> Deduct(int agentId, string reason)
        {
            if (string.IsNullOrEmpty(reason))
                return BadRequest("请填写扣分原因，例如：私自给买家发送优惠券");
            await _scores.DeductAsync(agentId, reason);
            TempData["Message"] = "扣分成功";
            return RedirectToAction(nameof(Index));
        }
    }
}
