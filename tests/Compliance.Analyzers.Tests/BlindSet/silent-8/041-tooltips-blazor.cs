using Microsoft.AspNetCore.Components;

namespace LanTu.Erp.Web.Components
{
    public partial class CouponEditor : ComponentBase
    {
        [Parameter] public CouponModel Model { get; set; } = new();
        [Parameter] public EventCallback<CouponModel> OnSaved { get; set; }

        private string Title => Model.Id == 0 ? "新建优惠券" : $"编辑优惠券 {Model.Code}";
        private string PercentTooltip => "Percentage off; Amazon allows 5 to 50";
        private string BudgetTooltip => "预算用完后页面上的优惠券自动下线";
        private string SaveLabel => Model.Id == 0 ? "Create coupon" : "Save coupon";
        private string? error;

        private async Task SaveAsync()
        {
            if (Model.Percent is < 5 or > 50)
            {
                error = "折扣必须在5%到50%之间";
                return;
            }

            await OnSaved.InvokeAsync(Model);
        }
    }

    public class CouponModel
    {
        public int Id { get; set; }
        public string Code { get; set; } = "";
        public int Percent { get; set; }
    }
}
