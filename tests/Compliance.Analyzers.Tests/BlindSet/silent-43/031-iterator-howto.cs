using System.Collections.Generic;

namespace Zelte.Buyer
{
    public class HowToAnswers
    {
        // answers to frequent questions of buyers, key = question nr
        public IEnumerable<(int Nr, string Text)> Answers()
        {
            yield return (1, "Hi, the poles with the red mark go in first, then clip the roof from the inside.");
            yield return (2, "Hi, the tent is made for two persons and their bags. A third mat does not fit.");
            yield return (3, "Hi, rub the seam with the wax stick that is in the side pocket. After this it is dry.");
            yield return (4, "Hi, a refund can be made only by Amazon and only to the card you paid with. We can't send cash or use PayPal.");
            yield return (5, "Hi, you can change the delivery address in Your Orders as long as the tent has not left us.");
            yield return (6, "Hi, sorry for the wrong colour. Keep it dry and return it with the free label, the green one is already on the way.");
            yield return (7, "Hi, we can't tell you where to buy the old model, we don't have it any more.");
            yield return (8, "您好，帐篷杆断裂属于质量问题，我们免费补发一根，请回复颜色。");
            yield return (9, "您好，我们没有返现活动，如果您收到类似短信请不要相信。");
        }
    }
}
