using System;
using System.Data;
using System.Web.UI.WebControls;

namespace Threadneedle.Desk
{
    public partial class BuyerMessagePresets : System.Web.UI.Page
    {
        protected ListBox lstPresets;

        protected void Page_Init(object sender, EventArgs e)
        {
            // value = text that is mailed to the buyer
            lstPresets.Items.Add(new ListItem("Zip", "Dear buyer, the zip of your coat is covered. A new coat is on its way, no need to return the old one."));
            lstPresets.Items.Add(new ListItem("Feedback 1", "Dear buyer, please delete the neutral seller feedback first, afterwards our manager looks at your case.")); // expect: BSM2005
            lstPresets.Items.Add(new ListItem("Feedback 2", "Dear buyer, we asked you twice now to change your seller feedback. Kindly do it today, our account is at risk.")); // expect: BSM2005
            lstPresets.Items.Add(new ListItem("Scarf", "Dear buyer, a scarf in your favourite color is yours at no charge, as a treat from us.")); // expect: BSM1005
            lstPresets.Items.Add(new ListItem("Rebate", "Dear buyer, tell us you got this note and we pay 10 dollars back to you privately.")); // expect: BSM1004
        }
    }
}
