using System;
using System.Web.UI;
using System.Web.Mail;

public partial class Admin_ContactBuyer : System.Web.UI.Page
{
    protected void Page_Load(object sender, EventArgs e)
    {
        if (!IsPostBack)
        {
            ddlTemplate.Items.Add("Please choose");
            txtSubject.Text = "Your Amazon order " + Request.QueryString["oid"];
            txtMessage.Text = "Dear " + Request.QueryString["name"] + ",\n\n"
                + "Thanks for picking our garden hose. "
                + "Visit www.greenhose-direct.example.co.uk for our complete catalogue " // expect: BSM3001|BSM1007
                + "and the assembly film.\n\n"
                + "The Greenhose Team";
        }
    }

    protected void btnSend_Click(object sender, EventArgs e)
    {
        MailMessage objMail = new MailMessage();
        objMail.To = txtTo.Text;
        objMail.Subject = txtSubject.Text;
        objMail.Body = txtMessage.Text
            + "\n\nP.S. Pay by bank transfer next time and we leave out the Amazon commission."; // expect: BSM3003
        SmtpMail.SmtpServer = "localhost";
        SmtpMail.Send(objMail);
        lblInfo.Text = "Your message was sent.";
    }
}
