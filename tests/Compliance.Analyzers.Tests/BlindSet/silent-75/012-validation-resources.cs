using System.ComponentModel.DataAnnotations;
using FluentValidation;

namespace Umbra.Camping.WebShop.Admin.Promotions;

public class PromotionForm
{
    [Display(Name = "Discount in percent", Description = "Customers see the discount in the cart after they have entered the promo code.")]
    [Range(1, 70, ErrorMessage = "The discount must lie between 1 and 70 percent.")]
    public int Percent { get; set; }

    [Display(Name = "Promo code", Prompt = "e.g. SUMMER20")]
    [Required(ErrorMessage = "Please enter a promo code.")]
    [StringLength(12)]
    public string Code { get; set; } = "";

    [Display(Name = "Free gift", Description = "Adds a free gift to the first order of a new customer.")]
    public Guid? GiftProductId { get; set; }

    [Display(Name = "赠品说明", Description = "填写后显示在购物车页面")]
    [StringLength(200, ErrorMessage = "赠品说明不能超过200个字")]
    public string? GiftNote { get; set; }
}

public class PromotionFormValidator : AbstractValidator<PromotionForm>
{
    public PromotionFormValidator()
    {
        RuleFor(f => f.Code).Matches("^[A-Z0-9]+$").WithMessage("A promo code holds capital letters and digits only.");
        RuleFor(f => f.GiftNote).NotEmpty().When(f => f.GiftProductId is not null).WithMessage("选择赠品后必须填写赠品说明。");
    }
}
