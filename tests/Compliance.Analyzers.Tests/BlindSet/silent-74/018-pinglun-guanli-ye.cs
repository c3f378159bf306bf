using System.Collections.Generic;
using System.Web.Mvc;

namespace Tengyue.Admin.Controllers
{
    public class ReviewController : Controller
    {
        private readonly IReviewStore _store;

        public ReviewController(IReviewStore store) => _store = store;

        public ActionResult Index()
        {
            ViewBag.Title = "差评监控";
            ViewBag.Columns = new List<string> { "ASIN", "星级", "评论内容", "是否五星好评", "优惠券状态", "操作" };
            return View(_store.All());
        }

        [HttpPost]
        public ActionResult Delete(int[] ids)
        {
            if (ids.Length == 0)
            {
                TempData["error"] = "请先选择要删除的评论";
                return RedirectToAction("Index");
            }

            _store.Remove(ids);
            TempData["ok"] = $"已删除 {ids.Length} 条评论记录";
            return RedirectToAction("Index");
        }
    }
}
