using Microsoft.AspNetCore.Components;

namespace BackOffice.Pages
{
    public partial class CouponAdmin : ComponentBase
    {
        protected string PageTitle => "Coupons and discounts";
        protected string AddButton => "Add coupon";
        protected string[] Columns { get; } = { "Code", "Percent off", "Valid until", "Used", "Free gift SKU" };
        protected string DeleteConfirm => "Delete the selected coupons?";
        protected string Tooltip => "Customers see the discount in the basket";
        private string error;

        private void Save(CouponForm form)
        {
            if (string.IsNullOrWhiteSpace(form.Code)) error = "The coupon code is required.";
            else if (form.Percent > 90) error = "A discount above 90% is not allowed.";
            else if (form.Uses == 0) error = "优惠券次数不能为零。";
            else error = null;
        }
    }
}
