using System.Web.Mvc;
using Lumagarde.Web.Models;

namespace Lumagarde.Web.Controllers
{
    [Authorize(Roles = "Support")]
    public class AmazonReplyController : Controller
    {
        public ActionResult Templates()
        {
            var model = new ReplyTemplatesModel
            {
                WrongSize = "Hello, thank you for the photo. You have got the S instead of the M. A parcel with the right size leaves today, keep the other one please for the driver.",
                AskRating = "Hello, how does the coat fit? Amazon lets you share your opinion on the order page, we would be pleased to read it.", // expect: BSM2006
                LateParcel = "Hello, sorry for the waiting! As excuse we give you a 10 EUR Amazon voucher, please answer with yes.", // expect: BSM1003|BSM1005|BSM1002
                PriceAsked = "Hello, here on Amazon I cannot go down with the price, but over our own web shop you get the coat for 89 EUR.", // expect: BSM3003|BSM1001
            };
            return View(model);
        }

        [HttpPost]
        public ActionResult Save(ReplyTemplatesModel model)
        {
            if (!ModelState.IsValid)
            {
                ModelState.AddModelError("", "All templates need a text.");
                return View("Templates", model);
            }
            return RedirectToAction("Templates");
        }
    }
}
