using Microsoft.AspNetCore.Components;

namespace Parcelwise.Web.Pages.Promotions;

public partial class CouponEdit : ComponentBase
{
    private const string PageTitle = "Edit coupon";
    private const string PercentLabel = "Percent off the item price";
    private const string BudgetHelp = "The coupon is switched off when the budget is used up. Amazon adds a redemption fee for every clip.";
    private const string AudienceHelp = "Choose who sees the coupon on the detail page: all customers, Prime members or students.";

    private string? _error;

    private void Validate(CouponForm form)
    {
        if (form.Percent is < 5 or > 50)
            _error = "The discount must be between 5% and 50%.";
        else if (form.Budget < 100)
            _error = "The budget must be at least 100 dollars.";
        else if (form.End <= form.Start)
            _error = "The coupon must end after it starts.";
        else if (form.GiftCard && form.Stackable)
            _error = "A gift card cannot be combined with other coupons.";
        else
            _error = null;
    }

    private string ConfirmDelete(CouponForm form) => $"Delete coupon {form.Code}? Buyers who clipped it lose the discount.";
}
