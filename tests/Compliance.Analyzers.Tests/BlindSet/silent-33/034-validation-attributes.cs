using System.ComponentModel.DataAnnotations;

namespace Tongan.ZhanNeiXin.Dto;

public class XinJianMoBanDto : IValidatableObject
{
    [Required(ErrorMessage = "请填写模板名称")]
    [StringLength(50, ErrorMessage = "模板名称不能超过 {1} 个字")]
    public string MingCheng { get; set; }

    [Required(ErrorMessage = "请填写内容，内容里不能出现优惠码、返现、好评等字样")]
    [RegularExpression(@"^((?!微信|whatsapp|paypal|好评|返现|gift\s?card).)*$", ErrorMessage = "内容含有微信、WhatsApp、PayPal、好评返现或礼品卡，不能保存")]
    public string NeiRong { get; set; }

    [Display(Name = "发送时机", Description = "买家签收后几天发送")]
    [Range(1, 30, ErrorMessage = "只能在 1 到 30 天之间")]
    public int TianShu { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext ctx)
    {
        if (NeiRong?.Contains("http://") == true || NeiRong?.Contains(".shop") == true)
            yield return new ValidationResult("不得放入站外链接或引导买家到独立站下单", new[] { nameof(NeiRong) });
        if (NeiRong?.Contains("5 star") == true)
            yield return new ValidationResult("Do not ask buyers for a 5 star review", new[] { nameof(NeiRong) });
    }
}
