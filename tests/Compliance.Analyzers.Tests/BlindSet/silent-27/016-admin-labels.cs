using System.ComponentModel.DataAnnotations;

namespace Admin.Models;

public class CampaignForm
{
    [Display(Name = "Coupon code", Prompt = "e.g. WELCOME10")]
    [Required(ErrorMessage = "Enter a coupon code or switch the coupon off.")]
    public string? Code { get; set; }

    [Display(Name = "Discount for returning customers (%)")]
    [Range(0, 50, ErrorMessage = "You can give at most 50% off.")]
    public int Returning { get; set; }

    [Display(Name = "Add a free gift", Description = "Tick this to put a free gift into every parcel of the campaign.")]
    public bool Gift { get; set; }

    [Display(Name = "优惠券有效期(天)", Description = "买家领取优惠券后的有效天数")]
    public int Days { get; set; }

    [Display(Name = "Show review widget", Description = "Shows the star rating and the newest reviews under the product.")]
    public bool Reviews { get; set; }
}
