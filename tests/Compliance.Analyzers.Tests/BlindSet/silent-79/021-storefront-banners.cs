using System;
using Microsoft.AspNetCore.Mvc;

namespace Larkspur.Storefront.Pages;

// larkspurbulbs.com, our own web shop
public class HomePageController : Controller
{
    private static readonly string[] Banners =
    [
        "Autumn sale: 20% off all tulip bulbs",
        "Free seed packet with every basket over $40",
        "Join the Bulb Club and collect points",
        "Refer a gardener, both get $10",
    ];

    private static ReadOnlySpan<string> FooterLinks => ["Newsletter", "Instagram", "Gift cards", "Track my parcel"];

    public IActionResult Index(int week) => View("Home", new HomeModel(Banners[week % Banners.Length], FooterLinks.ToArray()));

    [HttpPost("/cart/coupon")]
    public IActionResult Apply(string code)
    {
        if (string.IsNullOrEmpty(code))
        {
            ModelState.AddModelError(nameof(code), "Type a coupon code first.");
            return View("Cart");
        }

        TempData["notice"] = code.Length < 5 ? "This coupon is not valid." : "Coupon applied to your basket.";
        return RedirectToAction("Cart");
    }
}

public record HomeModel(string Banner, string[] Links);
