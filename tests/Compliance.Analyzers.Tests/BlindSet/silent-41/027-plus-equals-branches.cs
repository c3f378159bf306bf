using System;

namespace OldErp.Amazon
{
    public partial class frmBuyerMail
    {
        private string MakeMailBody(string strBuyer, int nDays, bool bLost)
        {
            string strMail = "";
            strMail += "Hello " + strBuyer + ",\n\n";
            strMail += "your sewing box left our warehouse " + nDays + " days late. We apologise.\n";
            if (nDays > 7)
            {
                strMail += "The shipping fee has been refunded through Amazon.\n";
                strMail += "You did not have to do anything ";
                strMail += "for this.\n";
            }
            else if (bLost)
            {
                strMail += "The carrier has lost the parcel; ";
                strMail += "a new sewing box is shipped today at our cost.\n";
            }
            strMail += "Best wishes";
            return strMail;
        }
    }
}
