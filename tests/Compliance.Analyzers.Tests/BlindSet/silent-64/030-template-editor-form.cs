using System;
using System.Windows.Forms;

namespace Maitong.SellerDesk.Forms
{
    public class TemplateEditorForm : Form
    {
        private readonly TextBox _txtBody = new TextBox { Multiline = true, Dock = DockStyle.Fill };
        private readonly Button _btnCheck = new Button { Text = "检查违禁内容", Dock = DockStyle.Bottom };
        private readonly CheckBox _chkCoupon = new CheckBox { Text = "拦截含优惠券、折扣码的模板" };
        private readonly CheckBox _chkReview = new CheckBox { Text = "拦截索要五星好评、要求删改差评的模板" };
        private readonly CheckBox _chkContact = new CheckBox { Text = "拦截含微信、电话、站外链接的模板" };
        private readonly ToolTip _tip = new ToolTip();
        private readonly ITemplateChecker _checker;

        public TemplateEditorForm(ITemplateChecker checker)
        {
            _checker = checker;
            Text = "站内信模板编辑";
            _tip.SetToolTip(_chkCoupon, "例如“下次下单享八折”这样的句子会被标红");
            _tip.SetToolTip(_chkReview, "例如“给五星好评返 5 美元”这样的句子会被标红");
            _tip.SetToolTip(_chkContact, "例如“请加微信”这样的句子会被标红");
            _btnCheck.Click += OnCheck;
            Controls.AddRange(new Control[] { _txtBody, _chkCoupon, _chkReview, _chkContact, _btnCheck });
        }

        private void OnCheck(object sender, EventArgs e)
        {
            var problems = _checker.Check(_txtBody.Text);
            if (problems.Count == 0)
            {
                MessageBox.Show("未发现违禁内容，可以保存。", "检查结果", MessageBoxButtons.OK, MessageBoxIcon.Information);
                return;
            }

            MessageBox.Show($"发现 {problems.Count} 处问题，请删除优惠或索评内容后再保存。", "检查结果", MessageBoxButtons.OK, MessageBoxIcon.Warning);
        }
    }
}
