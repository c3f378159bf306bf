using System;
using Microsoft.AspNetCore.Mvc;

namespace Lingnan.Mall.Admin.Controllers
{
    /// <summary>自营商城优惠券管理</summary>
    [Route("admin/coupon")]
    public class CouponController : Controller
    {
        private readonly ICouponAppService _coupon;

        public CouponController(ICouponAppService coupon)
        {
            _coupon = coupon;
        }

        [HttpPost("save")]
        public IActionResult Save(CouponInput input)
        {
            if (string.IsNullOrEmpty(input.Name))
                return Json(new { code = 400, msg = "请输入优惠券名称" });
            if (input.Discount <= 0 || input.Discount >= 10)
                return Json(new { code = 400, msg = "折扣必须在零到十之间，例如八折请填 8" });
            if (input.EndTime <= DateTime.Now)
                return Json(new { code = 400, msg = "结束时间不能早于当前时间" });

            _coupon.Save(input);
            return Json(new { code = 0, msg = "优惠券保存成功" });
        }

        [HttpPost("delete/{id:long}")]
        public IActionResult Delete(long id)
        {
            if (_coupon.IsInUse(id))
                throw new InvalidOperationException("优惠券已被领取，不能删除");
            _coupon.Delete(id);
            return Json(new { code = 0, msg = "删除成功" });
        }
    }
}
