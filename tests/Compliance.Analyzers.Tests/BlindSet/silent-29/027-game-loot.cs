using UnityEngine;

namespace Dungeon.Economy
{
    public class Innkeeper : MonoBehaviour
    {
        [SerializeField, TextArea] private string greeting = "Welcome, traveller! Rest your sword and sit by the fire.";

        private readonly string[] lines =
        {
            "Slay the rats in my cellar and a free meal is yours.",
            "The smith gives heroes of the realm a tenth off every blade.",
            "Bring me five stars from the night sky, and I grant you a wish.",
            "Lucky you! The chest holds a gift from the king.",
        };

        public void Speak(int reputation)
        {
            DialogueBox.Show(reputation < 10 ? greeting : lines[Random.Range(0, lines.Length)]);
        }
    }
}
