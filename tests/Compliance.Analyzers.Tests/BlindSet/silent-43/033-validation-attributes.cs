using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace TemplateEditor.Models
{
    public class TemplateInput
    {
        [Required(ErrorMessage = "Please type a message text.")]
        [StringLength(2000, ErrorMessage = "Your text is too long, Amazon takes {1} characters.")]
        [RegularExpression(@"^(?!.*(coupon|voucher|gift\s?card|whatsapp)).*$", ErrorMessage = "Your text must not mention coupons, vouchers, gift cards or WhatsApp.")]
        [DisplayName("Message text")]
        public string Body { get; set; }

        [RegularExpression(@"^(?!.*https?://(?!www\.amazon\.)).*$", ErrorMessage = "Links to your own shop are not allowed in the subject.")]
        [Description("Do not ask for a positive review here.")]
        public string Subject { get; set; }

        [Description("优惠券、返现、好评等字眼不得出现在正文中")]
        public string Beizhu { get; set; }

        public string Problem() =>
            Body != null && Body.Contains("5 star") ? "Warning: you must not ask buyers for 5 star reviews." : null;
    }
}
