namespace Mall.Admin.Controllers
{
    [Authorize(Roles = "admin")]
    public class PingJiaController : BaseController
    {
        public JsonResult Delete(string ids)
        {
            if (string.IsNullOrEmpty(ids)) return Error("请选择要删除的评论");
            var n = _service.Delete(ids.Split(','));
            return Success($"已删除{n}条评价");
        }

        public JsonResult Reply(int id, string text)
        {
            if (text.Length > 500) return Error("回复内容不能超过500字");
            _service.Reply(id, text);
            return Success("回复成功");
        }

        public ActionResult Index()
        {
            ViewBag.Title = "评价管理";
            ViewBag.Tabs = new[] { "全部", "好评", "中评", "差评", "待回复" };
            return View();
        }
    }
}
