using System.Web.UI.WebControls;

namespace ShopBridge.Web.Admin
{
    public partial class DiscountPage : System.Web.UI.Page
    {
        protected Label lblHead, lblInfo, lblError;
        protected Button btnSave, btnDelete;

        protected void Page_Load(object sender, System.EventArgs e)
        {
            lblHead.Text = "Discounts and coupon codes of the web shop";
            lblInfo.Text = "Returning customers get 5% off automatically. Change the percentage below.";
            btnSave.Text = "Save discount";
            btnDelete.Text = "Delete selected reviews";
            btnDelete.OnClientClick = "return confirm('Delete the selected reviews? This cannot be undone.');";
        }

        protected void Save(object sender, System.EventArgs e)
        {
            decimal percent;
            if (!decimal.TryParse(Request.Form["percent"], out percent) || percent > 30)
            {
                lblError.Text = "The discount must be a number up to 30.";
                return;
            }
            DiscountDal.Save(percent);
            lblInfo.Text = "Saved. Customers see the new discount after the cache is cleared.";
        }
    }
}
