using System;
using System.Web.UI;
using System.Web.UI.WebControls;

namespace SellerPortal
{
    public partial class SendMessage : Page
    {
        protected DropDownList ddlTemplate;
        protected TextBox txtMessage;
        protected Label lblStatus;

        protected void ddlTemplate_SelectedIndexChanged(object sender, EventArgs e)
        {
            if (ddlTemplate.SelectedValue == "DELAY")
                txtMessage.Text = "Dear buyer, your parcel is held at customs. The new delivery date is Friday.";
            else if (ddlTemplate.SelectedValue == "XSELL")
                txtMessage.Text = "Dear buyer, customers with your tent also love our camping stove. Take a look at it in our storefront!"; // expect: BSM1007
            else if (ddlTemplate.SelectedValue == "REBATE")
                txtMessage.Text = "Dear buyer, half of what you paid goes back to you by Zelle when the tent has been tested."; // expect: BSM1004|BSM3003|BSM1003
            else if (ddlTemplate.SelectedValue == "PARTS")
                txtMessage.Text = "Dear buyer, please tell us which pole is bent (A, B or C) and we will send that one.";
        }

        protected void btnSend_Click(object sender, EventArgs e)
        {
            if (txtMessage.Text.Length == 0)
            {
                lblStatus.Text = "Please pick a template first.";
                return;
            }
            BuyerMessageDal.Insert(Request["oid"], txtMessage.Text);
            lblStatus.Text = "Message queued.";
        }
    }
}
