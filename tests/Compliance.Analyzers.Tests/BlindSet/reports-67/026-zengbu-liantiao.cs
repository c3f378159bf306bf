using System.Collections.Generic;

namespace Kuajing.Xiaomi.Desk
{
    public class BuyerReplyComposer
    {
        private string _reply = string.Empty;

        public BuyerReplyComposer Start(string buyer)
        {
            _reply = buyer + "您好，";
            return this;
        }

        public BuyerReplyComposer Explain(string reason)
        {
            _reply += $"经核实，{reason}，给您添麻烦了。";
            _reply += "新的遥控器已经寄出，";
            _reply += "旧的不用寄回。";
            return this;
        }

        public BuyerReplyComposer Close(bool withExtra)
        {
            if (withExtra)
            {
                _reply += "哪怕一切正常，我们也想" +
                          "另付您一笔" + "辛苦费，请您开个价。"; // expect: BSM1003|BSM1004
                _reply += "推荐一位朋友来买，您和";
                _reply += "朋友各得五美元奖励。"; // expect: BSM1006
            }
            else
            {
                _reply += "如遥控器仍无法配对，请告诉我们指示灯的颜色。";
            }

            return this;
        }

        public override string ToString() => _reply;
    }
}
