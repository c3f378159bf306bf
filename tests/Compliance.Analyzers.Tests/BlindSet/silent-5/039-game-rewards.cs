using System.Collections.Generic;
using UnityEngine;

namespace Dungeon.UI
{
    public class RewardDialog : MonoBehaviour
    {
        [Header("Free gift shown after a five star level")]
        [Tooltip("The bonus you give for a perfect run")]
        public int bonusCoins = 50;

        private static readonly Dictionary<string, string> Texts = new()
        {
            { "level_done", "Five stars! You win a golden sword." },
            { "daily", "Come back tomorrow and get a free chest" },
            { "shop_sale", "Armour is 30% off today" },
            { "voucher", "You found a tavern voucher" },
        };

        public void Show(string key)
        {
            var label = GetComponentInChildren<TMPro.TMP_Text>();
            label.text = Texts.TryGetValue(key, out var t) ? t : "?";
            Debug.Log("reward shown: " + key + ", gift card skin unlocked for your hero");
        }
    }
}
