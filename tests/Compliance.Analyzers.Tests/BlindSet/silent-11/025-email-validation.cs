using System.ComponentModel.DataAnnotations;
using System.Text.RegularExpressions;

namespace Mall.Web.Models
{
    public class ContactModel
    {
        private static readonly Regex Mail = new Regex(@"^[\w.+-]+@[\w-]+\.[\w.]+$");

        [Required(ErrorMessage = "Please enter your e-mail address.")]
        [EmailAddress(ErrorMessage = "Please enter a valid e-mail address, for example name@example.com")]
        public string Email { get; set; }

        [Phone(ErrorMessage = "请输入正确的手机号码，例如13800138000")]
        public string Phone { get; set; }

        [RegularExpression("^wxid_[a-z0-9]+$", ErrorMessage = "微信号格式不正确")]
        public string WeChat { get; set; }

        [Display(Name = "Coupon"), StringLength(12, ErrorMessage = "The coupon code must not be longer than 12 characters.")]
        public string Coupon { get; set; }

        public bool IsRelay => Email != null && Mail.IsMatch(Email) && Email.EndsWith("@marketplace.amazon.com");
    }
}
