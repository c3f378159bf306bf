using DevExpress.XtraEditors;
using DevExpress.XtraGrid.Columns;

namespace KwongTai.Trading.Erp.Views
{
    public partial class PromotionView : XtraUserControl
    {
        private void SetCaptions()
        {
            colCode.Caption = "優惠碼";
            colDiscount.Caption = "折扣（八折請輸入 80）";
            colGift.Caption = "贈品";
            groupReview.Text = "評論統計：五星好評、負評";
            lblHint.Text = "網店會員於結帳時輸入優惠碼即可享折扣；每位會員只限領取一張優惠券。";
            btnVoid.Text = "作廢優惠券";
            barHeader.Caption = "網店推廣";
        }

        private void btnVoid_Click(object sender, System.EventArgs e)
        {
            if (XtraMessageBox.Show("確定作廢此優惠券？會員將不能再使用。", "確認", System.Windows.Forms.MessageBoxButtons.OKCancel)
                != System.Windows.Forms.DialogResult.OK)
            {
                return;
            }

            service.Void(CurrentCode);
            XtraMessageBox.Show($"優惠券 {CurrentCode} 已作廢。");
        }
    }
}
