using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using System.Collections.Generic;

namespace Saihe.Admin.Pages.Shouce;

/// <summary>客服手册（内部培训页）</summary>
public class HeguiShouceModel : PageModel
{
    public List<ShouceTiaomu> Tiaomu { get; private set; } = new();

    [TempData]
    public string Tishi { get; set; }

    public void OnGet()
    {
        Tiaomu = new List<ShouceTiaomu>
        {
            new("禁止", "客服不得在站内信中以任何形式索要好评，包括“给个五星”“帮忙写两句好话”。"),
            new("禁止", "客服不得向买家发放优惠券、折扣码、礼品卡，也不得暗示下次购买更便宜。"),
            new("禁止", "客服不得留微信、电话、WhatsApp，不得引导买家到独立站下单。"),
            new("禁止", "Agents must never ask a buyer to change or delete a review, even after the refund is done."),
            new("允许", "可以说明退款进度、补寄缺件、询问地址和定制内容。"),
            new("流程", "买家提出删评换退款时，按订单问题正常处理，不回应评论，并上报主管。"),
        };
    }

    public IActionResult OnPostKaoshi(int defen)
    {
        if (defen < 80)
        {
            ModelState.AddModelError(string.Empty, "得分低于 80，请重新学习“禁止返现换好评”一章后再考。");
            return Page();
        }

        Tishi = "考试通过，已开通站内信回复权限。";
        return RedirectToPage("./Index");
    }
}

public record ShouceTiaomu(string Leibie, string Neirong);
