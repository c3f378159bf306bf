using System.ComponentModel.DataAnnotations;

namespace PawKitchen.Web.Admin.Models;

public class PromotionEditModel
{
    [Display(Name = "Discount for returning customers", Description = "Percent off that old customers get on their next order.")]
    public int ReturningDiscount { get; set; }

    [Display(Name = "优惠码", Prompt = "请输入优惠码，例如 MEOW20")]
    public string Code { get; set; }

    [Required(ErrorMessage = "Please select a free gift.")]
    public int GiftId { get; set; }

    [Display(Name = "Cashback to PayPal (own web shop only)")]
    public bool Cashback { get; set; }

    [RegularExpression(@"^\d{1,2}$", ErrorMessage = "折扣必须是 1 到 99 的整数。")]
    public string Percent { get; set; }
}
