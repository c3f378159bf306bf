using System;
using Microsoft.AspNetCore.Mvc;

namespace Mall.Web.Controllers
{
    public class CouponController : Controller
    {
        private readonly ICouponService _couponService;
        public CouponController(ICouponService s) { _couponService = s; }

        [HttpPost]
        public JsonResult LingQu(int id)
        {
            var c = _couponService.Get(id);
            if (c == null) return Json(new { code = 404, message = "优惠券不存在" });
            if (c.EndTime < DateTime.Now) return Json(new { code = 1, message = "该优惠券已过期" });
            if (c.Remain <= 0) return Json(new { code = 2, message = "优惠券已被领完" });
            if (_couponService.YiLing(UserId, id)) return Json(new { code = 3, message = "您已经领取过该优惠券了" });

            _couponService.LingQu(UserId, id);
            return Json(new { code = 0, message = "领取成功" });
        }

        [HttpPost]
        public JsonResult PingJia(int orderId, string content)
        {
            if (string.IsNullOrEmpty(content)) return Json(new { code = 1, message = "请填写评价内容" });
            if (!_couponService.YiGouMai(UserId, orderId)) return Json(new { code = 2, message = "您只能评价已购买的商品" });
            ModelState.AddModelError("content", "评价中不能包含“好评返现”等字样");
            return Json(new { code = 0, message = "评价成功" });
        }

        private int UserId => int.Parse(User.Identity!.Name!);
    }
}
