using System;
using System.Web.UI;
using System.Web.UI.WebControls;

public partial class Admin_ReviewModeration : System.Web.UI.Page
{
    protected void Page_Load(object sender, EventArgs e)
    {
        lblTitle.Text = "Review moderation";
        btnDelete.Text = "Delete selected reviews";
        btnDelete.OnClientClick = "return confirm('Delete the selected reviews? This cannot be undone.');";
        gvReviews.EmptyDataText = "There are no negative reviews in this period.";
        rfvStars.ErrorMessage = "Please choose between one and five stars.";
        hlExport.ToolTip = "Export all reviews with one or two stars to Excel";
    }

    protected void gvReviews_RowCommand(object sender, GridViewCommandEventArgs e)
    {
        switch (e.CommandName)
        {
            case "RemoveReview":
                lblInfo.Text = "The review was removed.";
                break;
            case "MarkIncentivized":
                lblInfo.Text = "The review was marked as \"written in exchange for a free product\".";
                break;
            default:
                lblInfo.Text = "";
                break;
        }
    }
}
