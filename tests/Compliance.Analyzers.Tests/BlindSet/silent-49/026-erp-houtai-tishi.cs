using System;
using System.Web.Mvc;

namespace KuaJing.Erp.Web.Controllers
{
    public class YouhuiquanController : Controller
    {
        private readonly IYouhuiquanService _fuwu;
        public YouhuiquanController(IYouhuiquanService fuwu) { _fuwu = fuwu; }

        [HttpPost]
        public ActionResult Baocun(YouhuiquanDto dto)
        {
            if (dto.Zhekou <= 0 || dto.Zhekou >= 10)
                return Json(new { ok = false, msg = "折扣必须在 0 到 10 之间，请重新输入。" });

            if (string.IsNullOrEmpty(dto.Daima))
                return Json(new { ok = false, msg = "请填写优惠券代码。" });

            if (_fuwu.Cunzai(dto.Daima))
                return Json(new { ok = false, msg = "该优惠券代码已存在，请更换。" });

            _fuwu.Baocun(dto);
            return Json(new { ok = true, msg = "优惠券保存成功。" });
        }

        [HttpPost]
        public ActionResult PiliangShanchuPinglun(long[] ids)
        {
            if (ids == null || ids.Length == 0)
                throw new ArgumentException("请先勾选要删除的差评。");
            int n = _fuwu.ShanchuPinglun(ids);
            return Json(new { ok = true, msg = string.Format("已删除 {0} 条评价。", n) });
        }
    }

    public interface IYouhuiquanService { bool Cunzai(string d); void Baocun(YouhuiquanDto d); int ShanchuPinglun(long[] ids); }
    public class YouhuiquanDto { public string Daima { get; set; } public decimal Zhekou { get; set; } }
}
