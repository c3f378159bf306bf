using System;
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;

namespace Meadow.Admin.Coupons
{
    public class CouponEditViewModel
    {
        [Display(Name = "Coupon code", Description = "The code customers type in at checkout, for example SPRING20.")]
        [Required(ErrorMessage = "Please enter a coupon code.")]
        [StringLength(20)]
        public string Code { get; set; }

        [Display(Name = "Percentage off")]
        [Range(1, 90, ErrorMessage = "The discount must be between 1% and 90% off.")]
        public int Percent { get; set; }

        [Display(Name = "Free gift", Description = "Add a free gift to every order that uses this coupon.")]
        public bool FreeGift { get; set; }

        [Display(Name = "Valid until")]
        public DateTime? ValidUntil { get; set; }
    }

    [Area("Admin")]
    public class CouponController : Controller
    {
        private readonly ICouponStore _store;

        public CouponController(ICouponStore store) => _store = store;

        [HttpPost]
        public IActionResult Save(CouponEditViewModel model)
        {
            if (_store.Exists(model.Code))
                ModelState.AddModelError(nameof(model.Code), "There is already a coupon with this code.");

            if (model.FreeGift && model.Percent > 50)
                ModelState.AddModelError(string.Empty, "A free gift cannot be combined with more than 50% off.");

            if (!ModelState.IsValid)
                return View("Edit", model);

            _store.Save(model);
            TempData["Notice"] = $"Coupon {model.Code} saved. Customers get {model.Percent}% off from now on.";
            return RedirectToAction("Index");
        }
    }
}
