using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using System.Web.Mvc;
using Haizhou.Erp.Core;
using Haizhou.Erp.Core.Entities;
using Haizhou.Erp.Services;

namespace Haizhou.Erp.Web.Controllers
{
    [Authorize(Roles = "KeFu,Admin")]
    public class GongDanController : Controller
    {
        private readonly IGongDanService _gongDan;
        private readonly IAmazonXiaoXiService _xiaoXi;
        private readonly IOrderService _order;

        public GongDanController(IGongDanService gongDan, IAmazonXiaoXiService xiaoXi, IOrderService order)
        {
            _gongDan = gongDan;
            _xiaoXi = xiaoXi;
            _order = order;
        }

        public ActionResult Index(int? status, int page = 1)
        {
            ViewBag.Title = "售后工单";
            ViewBag.StatusList = new SelectList(new[]
            {
                new { Id = 0, Name = "待处理" },
                new { Id = 1, Name = "待买家回复" },
                new { Id = 2, Name = "已退款" },
                new { Id = 3, Name = "已补发" },
                new { Id = 9, Name = "已关闭" },
            }, "Id", "Name", status);
            return View(_gongDan.FenYe(status, page, 50));
        }

        [HttpPost]
        [ValidateAntiForgeryToken]
        public async Task<ActionResult> TuiKuan(long id, decimal jinE)
        {
            var gd = _gongDan.Get(id);
            if (gd == null) return HttpNotFound();

            if (jinE > gd.OrderAmount)
            {
                TempData["Error"] = "退款金额不能大于订单金额";
                return RedirectToAction("Index");
            }

            await _order.RefundAsync(gd.OrderId, jinE);
            await _xiaoXi.FaGeiMaiJia(gd.OrderId,
                $"您好，您反馈的屏幕划痕我们已核实，订单 {gd.OrderId} 退款 {jinE:F2} 美元已提交，会退回您下单时用的卡。");
            _gongDan.SetStatus(id, 2);
            TempData["Ok"] = "退款成功，已通知买家";
            return RedirectToAction("Index");
        }

        [HttpPost]
        [ValidateAntiForgeryToken]
        public async Task<ActionResult> BuFa(long id)
        {
            var gd = _gongDan.Get(id);
            if (gd == null) return HttpNotFound();

            var xin = await _order.CreateReplacementAsync(gd.OrderId);
            await _xiaoXi.FaGeiMaiJia(gd.OrderId,
                $"您好，破损的一件已经安排免费重发，参考号 {xin.Code}，大约 6 天送到，坏的那件您直接处理掉就行。");
            _gongDan.SetStatus(id, 3);
            return RedirectToAction("Index");
        }

        [HttpPost]
        [ValidateAntiForgeryToken]
        public async Task<ActionResult> JieAn(long id, bool kaiXin)
        {
            var gd = _gongDan.Get(id);
            if (gd == null) return HttpNotFound();

            string neiRong;
            if (kaiXin)
            {
                neiRong = "您好，很高兴问题解决了。"
                        + "既然您都满意了，那就帮忙上评论区美言几句，顶一顶我们。"; // expect: BSM2003|BSM2002
            }
            else
            {
                neiRong = "您好，没能让您满意，实在不好意思。"
                        + "这样吧，您下次看中我们店任何东西，报上这个单号，我做主免您一件的钱。"; // expect: BSM1006|BSM1005|BSM1001
            }

            await _xiaoXi.FaGeiMaiJia(gd.OrderId, neiRong);
            _gongDan.SetStatus(id, 9);
            return RedirectToAction("Index");
        }

        [HttpPost]
        public async Task<JsonResult> PiLiang(long[] ids)
        {
            var jieGuo = new List<string>();
            foreach (var id in ids ?? new long[0])
            {
                var gd = _gongDan.Get(id);
                if (gd == null || gd.Status != 1)
                {
                    jieGuo.Add(id + ": 状态不允许催回复");
                    continue;
                }
                await _xiaoXi.FaGeiMaiJia(gd.OrderId,
                    "您好，我们还在等您补充缺少的配件名称，收到后马上给您寄出，请直接回复本消息。");
                if (gd.StoreFeedbackStar <= 2)
                {
                    await _xiaoXi.FaGeiMaiJia(gd.OrderId,
                        "您好，再提醒您一回，店铺那个差评请务必今天撤销，不然后续的补寄我们就不处理了。"); // expect: BSM2005|BSM4003|BSM2001|BSM2004
                }
                jieGuo.Add(id + ": 已发送");
            }
            return Json(new { ok = true, list = jieGuo });
        }
    }
}
