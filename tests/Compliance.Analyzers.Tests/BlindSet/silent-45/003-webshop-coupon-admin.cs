using System.Web.Mvc;

namespace OwnShop.Admin.Controllers
{
    public class CouponController : Controller
    {
        private readonly CouponRepository repo = new CouponRepository();

        [HttpPost]
        public ActionResult Save(CouponModel model)
        {
            if (model.Percent < 1 || model.Percent > 90)
                ModelState.AddModelError("Percent", "The discount must be between 1% and 90%.");
            if (repo.Exists(model.Code))
                ModelState.AddModelError("Code", "A coupon with this code exists already.");
            if (!ModelState.IsValid)
                return View(model);

            repo.Save(model);
            TempData["Notice"] = "Coupon saved. It can be redeemed from the start date on.";
            return RedirectToAction("Index");
        }

        public ActionResult Delete(int id)
        {
            repo.Delete(id);
            TempData["Notice"] = "Coupon deleted; orders that used it keep their discount.";
            return RedirectToAction("Index");
        }
    }
}
